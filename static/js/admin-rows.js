/*
 * Rows of a form that can be added, ordered and removed: blocks, partners, funding lines, locations.
 *
 * Rows stand in the document in their order, so that eye, keyboard and screen reader agree; a hidden number in each row
 * tells the server. Forms are never renumbered: what is removed is ticked as such and skipped by the server.
 */
(() => {
  const tell = (section, text) => {
    section.querySelector("[data-rows-said]").textContent = text;
  };

  const rowsOf = (section) => [...section.querySelectorAll("[data-rows-list] > [data-row]:not([hidden])")];

  const orderInput = (row) => row.querySelector(`input[name$="-${row.dataset.order}"]`);

  const renumber = (section) => {
    const rows = rowsOf(section);
    rows.forEach((row, index) => {
      row.querySelector("[data-number]").textContent = index + 1;
      const input = orderInput(row);
      if (input) input.value = 10 * (index + 1);
    });
    section.querySelector("[data-rows-none]").hidden = rows.length > 0;
    return rows;
  };

  const moved = (section, row) => {
    const rows = renumber(section);
    const words = section.dataset.moved.replace("{place}", rows.indexOf(row) + 1).replace("{all}", rows.length);
    tell(section, words);
    section.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const step = (section, row, direction) => {
    const rows = rowsOf(section);
    const other = rows[rows.indexOf(row) + (direction === "up" ? -1 : 1)];
    if (!other) return;
    other[direction === "up" ? "before" : "after"](row);
    moved(section, row);
  };

  const add = (section, prefix) => {
    const total = section.querySelector(`#id_${prefix}-TOTAL_FORMS`);
    const pattern = section.querySelector(`[data-rows-pattern="${prefix}"]`);
    const row = pattern.content.firstElementChild.cloneNode(true);
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of [...element.attributes]) {
        if (attribute.value.includes("__prefix__")) {
          element.setAttribute(attribute.name, attribute.value.replaceAll("__prefix__", total.value));
        }
      }
    }
    total.value = Number(total.value) + 1;
    section.querySelector("[data-rows-list]").append(row);
    prepare(section, row);
    renumber(section);
    // The same event that Django's own script sends: rich texts and autocompletes listen to it.
    row.dispatchEvent(new CustomEvent("formset:added", { bubbles: true, detail: { formsetName: prefix } }));
    row.querySelector("h3").focus();
    tell(section, section.dataset.added);
  };

  const remove = (section, row, tick) => {
    row.toggleAttribute("data-removed", tick.checked);
    if (!tick.checked || row.querySelector(`input[name$="-id"]`)?.value) return;
    row.hidden = true; // never saved: there is nothing to bring back
    renumber(section);
    tell(section, section.dataset.gone);
    section.querySelector("[data-add]")?.focus();
  };

  const dragged = { row: null };

  const makeDraggable = (section, row) => {
    const head = row.querySelector(".blk__head");
    head.draggable = true;
    head.addEventListener("dragstart", (event) => {
      dragged.row = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      row.classList.add("is-dragged");
    });
    head.addEventListener("dragend", () => {
      row.classList.remove("is-dragged");
      if (dragged.row) moved(section, row);
      dragged.row = null;
    });
    row.addEventListener("dragover", (event) => {
      if (!dragged.row || dragged.row === row || dragged.row.parentElement !== row.parentElement) return;
      event.preventDefault();
      const box = row.getBoundingClientRect();
      row[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged.row);
    });
    row.addEventListener("drop", (event) => event.preventDefault());
  };

  const prepare = (section, row) => {
    if (section.hasAttribute("data-movable")) {
      row.querySelector("[data-movers]").hidden = false;
      makeDraggable(section, row);
    }
    const tick = row.querySelector('input[name$="-DELETE"]');
    tick?.addEventListener("change", () => remove(section, row, tick));
    if (tick?.checked) row.toggleAttribute("data-removed", true);
  };

  for (const section of document.querySelectorAll("[data-rows]")) {
    for (const row of rowsOf(section)) prepare(section, row);
    const adding = section.querySelector("[data-rows-add]");
    if (adding) adding.hidden = false;
    section.addEventListener("click", (event) => {
      const adds = event.target.closest("[data-add]");
      const moves = event.target.closest("[data-move]");
      if (adds) add(section, adds.dataset.add);
      if (moves) {
        step(section, moves.closest("[data-row]"), moves.dataset.move);
        moves.focus();
      }
    });
  }
})();
