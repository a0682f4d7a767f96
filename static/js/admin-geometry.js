// A contour on the map before it is saved: the box, or the file that was chosen, goes to the server and comes back as a
// drawing with its facts, or as the sentence that says what is wrong.
//
// <div class="geometry" data-geometry="/admin/contour/" data-failed="This did not work …">
//   <textarea> <input type="file"> <button data-geometry-look hidden> <div class="geometry__seen" role="status">

async function look(root) {
  const seen = root.querySelector(".geometry__seen");
  const file = root.querySelector("input[type=file]").files[0];
  const body = new FormData();
  body.append("contour", root.querySelector("textarea").value);
  if (file) body.append("contour-file", file);
  const token = root.closest("form").querySelector("[name=csrfmiddlewaretoken]").value;
  seen.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(root.dataset.geometry, {
      method: "POST", body, headers: { "X-CSRFToken": token }, credentials: "same-origin", redirect: "error",
    });
    if (!response.ok && response.status !== 400) throw new Error(response.status);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    seen.replaceChildren(...page.body.children);
  } catch {
    seen.textContent = root.dataset.failed;
  }
  seen.removeAttribute("aria-busy");
}

function start(root) {
  for (const button of root.querySelectorAll("[data-geometry-look]")) button.hidden = false;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-geometry-look]");
  if (button) look(button.closest(".geometry"));
});
document.addEventListener("change", (event) => {
  if (event.target.matches(".geometry input[type=file]") && event.target.files.length) look(event.target.closest(".geometry"));
});
document.addEventListener("formset:added", (event) => start(event.target));
start(document);
