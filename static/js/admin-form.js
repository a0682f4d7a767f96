/* A form in use: the bar that saves stays in view from the first sign of work on, and leaving asks when work is lost. */
(() => {
  const form = document.querySelector(".adm__form");
  if (!form) return;
  let changed = false;

  const use = () => form.classList.add("is-used");
  form.addEventListener("focusin", use, { once: true });
  document.addEventListener("scroll", use, { once: true, passive: true });

  for (const name of ["input", "change"]) {
    form.addEventListener(name, (event) => {
      changed = changed || event.isTrusted;
    });
  }
  form.addEventListener("submit", () => {
    changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
})();
