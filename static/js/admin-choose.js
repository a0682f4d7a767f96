/*
 * Choosing a related object by searching: a combobox with a list, as the ARIA Authoring Practices describe it.
 *
 * The select stays what the form sends; it holds what is chosen. Without script it still shows that.
 */
(() => {
  const make = (name, attributes = {}, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };

  const search = async (select, term) => {
    const address = new URL(select.dataset.choose, location.href);
    const { appLabel, modelName, fieldName } = select.dataset;
    address.search = new URLSearchParams({
      term, page: 1, app_label: appLabel, model_name: modelName, field_name: fieldName,
    });
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    return answer.ok ? answer.json() : { results: [], pagination: { more: false } };
  };

  class Box {
    constructor(select) {
      this.select = select;
      this.words = select.dataset;
      this.build();
      this.listen();
      this.sync();
    }

    build() {
      const { select, words } = this;
      const id = select.id;
      this.box = make("div", { class: "choose" });
      this.chips = make("ul", { class: "choose__chips" });
      this.input = make("input", {
        type: "text", role: "combobox", id: `${id}_search`, autocomplete: "off", placeholder: words.hint,
        "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}_list`,
        "aria-labelledby": `${id}_label`,
      });
      for (const name of ["aria-describedby", "aria-invalid"]) {
        if (select.hasAttribute(name)) this.input.setAttribute(name, select.getAttribute(name));
      }
      this.clear = make("button", { type: "button", class: "choose__clear", "aria-label": words.clear }, "×");
      this.list = make("ul", {
        role: "listbox", id: `${id}_list`, class: "choose__list", "aria-labelledby": `${id}_label`, hidden: "",
      });
      this.said = make("p", { role: "status", class: "vh" });
      this.box.append(this.chips, this.input, this.clear, this.list, this.said);
      select.after(this.box);
      select.hidden = true;
      document.getElementById(`${id}_label`)?.setAttribute("for", this.input.id);
    }

    listen() {
      const { input } = this;
      let waiting;
      const soon = () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.open(input.value), 200);
      };
      input.addEventListener("input", soon);
      input.addEventListener("click", () => this.list.hidden && this.open(""));
      input.addEventListener("keydown", (event) => this.key(event));
      input.addEventListener("blur", () => {
        clearTimeout(waiting);
        setTimeout(() => this.leave(), 150); // after a click in the list
      });
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.choose(option);
      });
      this.clear.addEventListener("click", () => {
        this.set(null);
        input.focus();
      });
      // Also what Django's own pop-ups choose.
      window.django?.jQuery(this.select).on("change", () => this.sync());
    }

    get chosen() {
      return [...this.select.selectedOptions].filter((option) => option.value);
    }

    sync() {
      const { select, input, chips } = this;
      chips.hidden = !select.multiple || !this.chosen.length;
      this.clear.hidden = select.multiple || select.required || !this.chosen.length || !this.canBeEmpty;
      if (!select.multiple) {
        input.value = this.chosen[0]?.text || "";
        return;
      }
      input.value = "";
      chips.replaceChildren(...this.chosen.map((option) => this.chip(option)));
    }

    get canBeEmpty() {
      return [...this.select.options].some((option) => !option.value);
    }

    chip(option) {
      const item = make("li", { class: "choose__chip" }, option.text);
      const name = this.words.remove.replace("{name}", option.text);
      const button = make("button", { type: "button", "aria-label": name }, "×");
      button.addEventListener("click", () => {
        option.remove();
        this.changed();
        this.input.focus();
      });
      item.append(button);
      return item;
    }

    async open(term) {
      const asked = (this.asked = Symbol("asked"));
      const { results, pagination } = await search(this.select, term);
      if (asked !== this.asked || document.activeElement !== this.input) return;
      const taken = this.select.multiple ? this.chosen.map((option) => option.value) : [];
      const found = results.filter((result) => !taken.includes(result.id));
      this.list.replaceChildren(...found.map((result, index) => {
        const option = make("li", { role: "option", id: `${this.list.id}_${index}`, "aria-selected": "false" });
        option.dataset.value = result.id;
        if (result.preview) {
          option.dataset.preview = result.preview;
          option.append(make("img", { src: result.preview, alt: "", loading: "lazy" }));
        }
        option.append(result.text);
        return option;
      }));
      const count = found.length ? this.words.found.replace("{count}", found.length) : this.words.none;
      const note = pagination.more ? `${count} ${this.words.more}` : count;
      this.said.textContent = note;
      if (!found.length || pagination.more) {
        this.list.append(make("li", { class: "choose__note", role: "presentation" }, found.length ? this.words.more : note));
      }
      this.expand(true);
    }

    expand(open) {
      this.list.hidden = !open;
      this.input.setAttribute("aria-expanded", String(open));
      if (!open) this.input.removeAttribute("aria-activedescendant");
    }

    key(event) {
      const options = [...this.list.querySelectorAll("[role=option]")];
      const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
      if (event.key === "Escape" && !this.list.hidden) {
        event.preventDefault();
        this.expand(false);
      } else if (event.key === "Enter") {
        event.preventDefault(); // choosing is not sending the form
        if (!this.list.hidden && active >= 0) this.choose(options[active]);
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) this.open("");
        else this.mark(options, active + (event.key === "ArrowDown" ? 1 : -1));
      }
    }

    mark(options, index) {
      if (!options.length) return;
      const next = options[(index + options.length) % options.length];
      for (const option of options) option.setAttribute("aria-selected", String(option === next));
      this.input.setAttribute("aria-activedescendant", next.id);
      next.scrollIntoView({ block: "nearest" });
    }

    choose(found) {
      const option = new Option(found.textContent, found.dataset.value, true, true);
      if (found.dataset.preview) option.dataset.preview = found.dataset.preview;
      this.set(option);
      this.expand(false);
    }

    set(option) {
      const { select } = this;
      if (!select.multiple) {
        for (const old of this.chosen) old.remove();
        if (!option) select.value = "";
      }
      if (option) select.add(option);
      this.changed();
    }

    changed() {
      this.sync();
      this.select.dispatchEvent(new Event("change", { bubbles: true }));
    }

    leave() {
      if (this.box.contains(document.activeElement)) return;
      this.expand(false);
      if (!this.select.multiple && !this.input.value && this.canBeEmpty && this.chosen.length) this.set(null);
      else this.sync();
    }
  }

  const start = (root) => {
    for (const select of root.querySelectorAll("select[data-choose]")) {
      if (!select.hidden && !select.disabled) new Box(select);
    }
  };

  start(document);
  document.addEventListener("formset:added", (event) => start(event.target));
})();
