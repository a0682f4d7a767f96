/* The menu: show only the links whose name holds what is typed. */
(() => {
  const menu = document.getElementById("nav-sidebar");
  const box = menu?.querySelector("[data-menu-filter]");
  const input = box?.querySelector("input");
  const said = menu?.querySelector("[data-menu-count]");
  if (!input) return;
  box.hidden = false;

  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLocaleLowerCase();
    let found = 0;
    for (const group of menu.querySelectorAll(".adm__groups > li")) {
      let inGroup = 0;
      for (const link of group.querySelectorAll("a")) {
        const fits = link.textContent.toLocaleLowerCase().includes(wanted);
        link.parentElement.hidden = !fits;
        inGroup += fits;
      }
      group.hidden = !inGroup;
      found += inGroup;
    }
    said.textContent = found ? "" : said.dataset.none;
  });

  // Where the menu scrolls by itself (down its side, or along the top on a phone) the present page is in view.
  const current = menu.querySelector("[aria-current]");
  const strip = menu.querySelector(".adm__groups");
  if (current) {
    const place = current.getBoundingClientRect();
    menu.scrollTop += Math.max(0, place.bottom - menu.getBoundingClientRect().bottom + 20);
    strip.scrollLeft += Math.max(0, place.right - strip.getBoundingClientRect().right + 20);
  }
})();
