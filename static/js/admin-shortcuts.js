// Keyboard shortcuts of a form, beside Ctrl+S (autosave.js): Alt+Shift+V opens the preview, Alt+Shift+1…4 a language.
// A link with data-show-language shows the fields of that language without leaving the form.
(() => {
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const number = /^Digit([1-9])$/.exec(event.code)?.[1];
    const target = number
      ? document.querySelectorAll("[data-language-bar] [data-show]")[number - 1]
      : event.code === "KeyV" && document.querySelector("[data-shortcut-preview]");
    if (!target) return;
    event.preventDefault();
    target.click();
  });

  for (const link of document.querySelectorAll("[data-show-language]")) {
    link.addEventListener("click", (event) => {
      const button = document.querySelector(`[data-language-bar] [data-show="${link.dataset.showLanguage}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
      button.focus();
    });
  }
})();
