/* Beside a choice that can be looked at (an image, a drawing): the chosen picture. */
(() => {
  const show = (select, address) => {
    const control = select.closest(".control");
    if (!control) return;
    let picture = control.querySelector(".preview");
    if (!picture && address) {
      picture = document.createElement("img");
      picture.className = "preview";
      picture.alt = "";
      control.append(picture);
    }
    if (!picture) return;
    picture.hidden = !address;
    if (address) picture.src = address;
  };

  const chosen = (select) => select.selectedOptions[0]?.dataset.preview;

  const start = (root) => {
    for (const select of root.querySelectorAll("select")) {
      if (chosen(select)) show(select, chosen(select));
    }
  };

  start(document);
  document.addEventListener("formset:added", (event) => start(event.target));
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("select")) show(event.target, chosen(event.target));
  });
})();
