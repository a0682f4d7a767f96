// Keeps what is being typed in a form of the admin, every ten seconds when something changed; warns before unsaved work
// is left; Ctrl+S (Cmd+S) saves. Without a connection it says so and tries again: nothing is lost while the page is open.
//
// <form data-autosave="/admin/autosave/projects.project/12/" data-autosave-kept="Kept at %s"
//       data-autosave-offline="No connection: …" data-autosave-signed-out="Sign in again in another window: …">
//   <p data-autosave-status role="status"></p>                    (a sentence appears here)
//   <button name="_save" data-autosave-shortcut>                  (what Ctrl+S presses; else the first submit button)

const EVERY = 10_000;
const SLOWEST = 120_000;

const textsOf = (form) => {
  const texts = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") texts.append(name, value);
  return texts;
};

const comparable = (form) => {
  const texts = textsOf(form);
  texts.delete("csrfmiddlewaretoken");
  return texts.toString();
};

function connect(form) {
  const status = form.querySelector("[data-autosave-status]");
  const token = form.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
  let kept = comparable(form); // what the server has, by saving or by keeping
  const saved = kept; // what is really saved
  let leaving = false;
  let wait = EVERY;

  const say = (text) => {
    if (status && text && status.textContent !== text) status.textContent = text;
  };

  const keep = async () => {
    const now = comparable(form);
    if (leaving || now === kept) return true;
    const response = await fetch(form.dataset.autosave, {
      method: "POST",
      body: textsOf(form),
      headers: { "X-CSRFToken": token, Accept: "application/json" },
      credentials: "same-origin",
      redirect: "manual",
    });
    if (response.type === "opaqueredirect") {
      say(form.dataset.autosaveSignedOut); // the answer would be the sign-in page
      return false;
    }
    const answer = await response.json();
    if (!response.ok) {
      say(answer.message);
      return false;
    }
    kept = now;
    say((form.dataset.autosaveKept ?? "%s").replace("%s", answer.saved_at));
    return true;
  };

  const turn = async () => {
    try {
      wait = (await keep()) ? EVERY : Math.min(wait * 2, SLOWEST);
    } catch {
      say(form.dataset.autosaveOffline);
      wait = Math.min(wait * 2, SLOWEST);
    }
    if (!leaving) setTimeout(turn, wait);
  };
  setTimeout(turn, wait);

  // The connection is back, or another window comes to the front: not in two minutes, now.
  window.addEventListener("online", () => keep().catch(() => {}));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep().catch(() => {});
  });

  form.addEventListener("submit", (event) => {
    leaving = !event.defaultPrevented;
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && comparable(form) !== saved) event.preventDefault();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const button =
      form.querySelector("[data-autosave-shortcut]") ?? form.querySelector("button[type=submit]:not([disabled])");
    if (button && !leaving) form.requestSubmit(button);
  });
}

for (const form of document.querySelectorAll("form[data-autosave]")) connect(form);
