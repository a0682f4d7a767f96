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

  menu.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
})();
