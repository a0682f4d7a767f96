// The point of a picture that must stay in view. A click fills the two number fields, which say the same and
// can be typed in; a picture that was just chosen can be clicked before it is saved.

const clamp = (value) => Math.min(100, Math.max(0, Math.round(value)));

function connect(root) {
  const picture = root.querySelector(".focal__picture");
  const mark = root.querySelector(".focal__mark");
  const x = document.getElementById(root.dataset.focalX);
  const y = document.getElementById(root.dataset.focalY);
  const file = document.getElementById(root.dataset.focalFile);
  if (!picture || !mark || !x || !y) return;

  const show = () => {
    mark.hidden = picture.hidden;
    mark.style.insetInlineStart = `${clamp(x.value)}%`;
    mark.style.insetBlockStart = `${clamp(y.value)}%`;
  };

  const set = (field, value) => {
    field.value = clamp(value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  picture.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    set(x, ((event.clientX - box.left) / box.width) * 100);
    set(y, ((event.clientY - box.top) / box.height) * 100);
  });

  for (const field of [x, y]) field.addEventListener("input", show);

  file?.addEventListener("change", () => {
    const chosen = file.files[0];
    if (!chosen) return;
    const address = URL.createObjectURL(chosen);
    picture.removeAttribute("width");
    picture.removeAttribute("height");
    picture.addEventListener("load", () => {
      URL.revokeObjectURL(address);
      picture.hidden = false;
      show();
    }, { once: true });
    picture.src = address;
    set(x, 50);
    set(y, 50);
  });

  show();
}

document.querySelectorAll(".focal").forEach(connect);
