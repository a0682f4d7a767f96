// Shows a contour before it is saved: the server draws it, or says what is wrong with it.
for (const box of document.querySelectorAll(".contour")) {
  const text = box.querySelector("textarea");
  const file = box.querySelector("input[type=file]");
  const seen = box.querySelector(".contour__seen");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn--line";
  button.textContent = box.dataset.button;

  const show = async () => {
    const body = new FormData();
    body.set("text", file.files.length ? await file.files[0].text() : text.value);
    body.set("csrfmiddlewaretoken", text.form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(box.dataset.look, { method: "POST", body, credentials: "same-origin" });
      const said = await answer.text();
      if (answer.ok) seen.innerHTML = said;
      else if (answer.status === 400) say(said);
      else say(box.dataset.failed);
    } catch {
      say(box.dataset.failed);
    }
  };

  const say = (sentence) => {
    const line = document.createElement("p");
    line.className = "errorlist";
    line.textContent = sentence;
    seen.replaceChildren(line);
  };

  button.addEventListener("click", show);
  seen.before(button);
}
