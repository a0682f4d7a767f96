/*
 * The language bar of a form: shows the fields of one language, or of Dutch beside it.
 *
 * Fields carry data-language, also in rows that are added later. A field with an error is never left hidden: the bar
 * opens its language, and so does every link and every focus that leads to a hidden field.
 */
(() => {
  const bar = document.querySelector("[data-language-bar]");
  const form = bar?.closest("form");
  if (!form) return;

  const KEY = "admin-language";
  const buttons = [...bar.querySelectorAll("[data-show]")];
  const pair = bar.querySelector("[data-pair]");
  const languages = buttons.map((button) => button.dataset.show);
  const first = languages[0];
  const fieldsOf = (language) => [...form.querySelectorAll(`[data-language="${language}"]`)];
  const hasErrors = (field) => field.matches(".errors");

  const remembered = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch {
      return {}; // private mode, or what somebody else wrote there
    }
  };
  const remember = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(state));
    } catch {
      // nothing is lost but the choice
    }
  };

  const saved = remembered();
  const asked = new URLSearchParams(location.search).get("taal"); // the board of translations leads here
  if (languages.includes(asked)) saved.language = asked;
  const state = { language: languages.includes(saved.language) ? saved.language : first, pair: saved.pair === true };

  const shown = () => {
    if (!state.pair) return [state.language];
    return [first, state.language === first ? languages[1] : state.language];
  };

  const filled = (field) => {
    const input = field.querySelector("input, textarea, select");
    return Boolean(input ? input.value.trim() : field.querySelector(".readonly")?.textContent.trim());
  };

  const count = () => {
    for (const button of buttons) {
      const fields = fieldsOf(button.dataset.show).filter((field) => !field.closest("[data-removed]"));
      const done = fields.filter(filled).length;
      button.querySelector("[data-count]").textContent = `${done}/${fields.length}`;
      button.querySelector("[data-count-words]").textContent =
        ` (${bar.dataset.phrase.replace("{done}", done).replace("{all}", fields.length)})`;
      button.style.setProperty("--p", fields.length ? `${(100 * done) / fields.length}%` : "0%");
      button.querySelector("[data-bad]").hidden = !fields.some(hasErrors);
    }
  };

  const apply = () => {
    const visible = shown();
    form.classList.toggle("is-pair", state.pair);
    for (const language of languages) {
      for (const field of fieldsOf(language)) field.hidden = !visible.includes(language);
    }
    for (const button of buttons) button.setAttribute("aria-pressed", String(visible.includes(button.dataset.show)));
    pair.setAttribute("aria-pressed", String(state.pair));
  };

  const show = (language, focused) => {
    state.language = language;
    apply();
    remember();
    focused?.scrollIntoView({ block: "center" });
  };

  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.show));
  pair.addEventListener("click", () => {
    state.pair = !state.pair;
    apply();
    remember();
  });

  // A link of the error summary leads to a field, whatever language it is in, also to a rich text, whose editor
  // stands in the place of the field itself.
  form.addEventListener("click", (event) => {
    const link = event.target.closest('[data-error-summary] a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    const field = target.closest("[data-language]");
    if (field?.hidden) show(field.dataset.language);
    const control = target.closest(".control")?.querySelector('[contenteditable="true"], [role="combobox"]') || target;
    control.focus();
    control.scrollIntoView({ block: "center" });
  });

  form.addEventListener("input", count);
  form.addEventListener("change", count);
  document.addEventListener("formset:added", () => {
    apply();
    count();
  });

  bar.hidden = false;
  count();
  const wrong = languages.filter((language) => fieldsOf(language).some(hasErrors));
  if (wrong.length && !shown().some((language) => wrong.includes(language))) state.language = wrong[0];
  apply();
  document.querySelector("[data-error-summary]")?.focus();
})();
