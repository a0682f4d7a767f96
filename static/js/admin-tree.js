/*
 * The page tree: drag a row before, after or into another one. What is dropped is sent like a button is: one form, one
 * answer from the server. The buttons in each row do the same by keyboard and work without this script.
 */
(() => {
  const form = document.getElementById("tree-move");
  const rows = [...document.querySelectorAll("#result_list tbody tr")];
  if (!form || !rows.length) return;

  const leafOf = (row) => row.querySelector("[data-leaf]");
  const PLACES = ["before", "inside", "after"];
  let dragged = null;

  const below = (row) => {
    const found = [];
    const depth = Number(leafOf(row).dataset.depth);
    for (let next = row.nextElementSibling; next && Number(leafOf(next).dataset.depth) > depth; next = next.nextElementSibling) {
      found.push(next);
    }
    return found;
  };

  const placeAt = (row, y) => {
    const box = row.getBoundingClientRect();
    return PLACES[Math.min(2, Math.max(0, Math.floor((3 * (y - box.top)) / box.height)))];
  };

  const clear = () => {
    for (const row of rows) row.classList.remove("drop-before", "drop-inside", "drop-after");
  };

  for (const row of rows) {
    row.draggable = true;
    for (const link of row.querySelectorAll("a, img")) link.draggable = false;
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", leafOf(row).textContent);
      row.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("is-dragged");
      dragged = null;
      clear();
    });
    row.addEventListener("dragover", (event) => {
      clear();
      if (!dragged || dragged === row || below(dragged).includes(row)) return;
      event.preventDefault();
      row.classList.add(`drop-${placeAt(row, event.clientY)}`);
    });
    row.addEventListener("drop", (event) => {
      event.preventDefault();
      if (!dragged || dragged === row) return;
      form.elements.target.value = leafOf(row).dataset.leaf;
      const move = document.createElement("input");
      move.type = "hidden";
      move.name = "move";
      move.value = `${leafOf(dragged).dataset.leaf}:${placeAt(row, event.clientY)}`;
      form.append(move);
      form.submit();
    });
  }

  // After a move the same button has the focus again, so that it can be pressed once more; where it cannot move further,
  // another one of its row. Not before the browser has gone to the fragment, which takes the focus away.
  const again = document.getElementById(location.hash.slice(1));
  const next = again?.disabled ? again.closest(".movers").querySelector(":enabled") : again;
  window.addEventListener("load", () => setTimeout(() => next?.focus()));
})();
