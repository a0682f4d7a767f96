/* Rich texts: the editor gets the name and the hint of its field, and its buttons names that people use. */
(() => {
  const words = document.getElementById("richtext-words")?.dataset || {};

  const nameButtons = (control) => {
    for (const button of control.querySelectorAll(".prose-menubar button")) {
      const name = words[button.dataset.name] || (button.closest(".prose-menubar__selected") && words.style);
      if (!name) continue;
      if (button.classList.contains("prose-menubar__option")) {
        button.firstElementChild.textContent = name;
      } else {
        button.title = name;
        button.setAttribute("aria-label", name);
      }
    }
  };

  document.addEventListener("prose-editor:ready", (event) => {
    const { textarea, editor } = event.detail;
    const label = document.getElementById(`${textarea.id}_label`);
    const attributes = { role: "textbox", "aria-multiline": "true" };
    if (label) attributes["aria-labelledby"] = label.id;
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (textarea.hasAttribute(name)) attributes[name] = textarea.getAttribute(name);
    }
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
    label?.addEventListener("click", () => editor.commands.focus());
    nameButtons(textarea.closest(".control") || document);
  });
})();
