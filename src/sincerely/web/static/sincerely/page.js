// What every page shares: the reader's zone, short words at the foot, copying, printing.
"use strict";
document.documentElement.classList.add("has-script");
document.cookie = `sincerely-zone=${Intl.DateTimeFormat().resolvedOptions().timeZone};path=/;max-age=31536000;samesite=lax`;

// What is said otherwise in the page's language; what a script says is its own key.
const told = JSON.parse(document.getElementById("words")?.textContent ?? "{}");
const say = (words, values = {}) => (told[words] ?? words).replace(/\{(\w+)\}/g, (_, name) => values[name]);

const Page = {
  words: say,

  token: () => document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "",

  // A form's fields to its address, told as the page's own; throws where there is no server.
  send(address, fields) {
    const body = fields instanceof FormData ? new URLSearchParams(fields) : new URLSearchParams(fields);
    if (!body.has("csrfmiddlewaretoken")) body.append("csrfmiddlewaretoken", Page.token());
    return fetch(address, { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
  },

  // The answer to what is done at once or not at all; null, and said, where it was not done.
  async ask(address, fields) {
    const answer = await Page.send(address, fields).catch(() => null);
    if (answer?.ok) return answer;
    const why = answer?.status === 422 ? await answer.text()
      : answer ? say("Nothing was changed. Load the page again.")
      : say("There is no connection: nothing was changed. Try again when it is back.");
    Page.say(why);
    return null;
  },

  // Says why what was typed is not saved: in its place, and once at the foot if that is out of sight.
  // Returns whether the same is worth sending again.
  notSaved(place, status) {
    const why = {
      403: say("Not saved yet: this page is too old. Load it again: what you typed is kept on this device and sent."),
      507: say("Not saved yet: the disk is full. It is kept on this device and sent again in a moment."),
      413: say("Not saved: that is more than one page takes. Shorten it: what you typed stays on this page."),
      503: say("Not saved yet: the database is busy. It is kept on this device and sent again in a moment."),
    };
    place.textContent = why[status] ?? say("Not saved yet: there is no connection. It is kept on this device and sent when it is back.");
    const { top, bottom } = place.getBoundingClientRect();
    if (!place.dataset.failed && (top < 0 || bottom > innerHeight)) Page.say(place.textContent);
    place.dataset.failed = "1";
    return !["403", "413"].includes(status);
  },

  say(words, undo) {
    const place = document.getElementById("say");
    place.textContent = words;
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = say("Undo");
      button.addEventListener("click", () => { place.textContent = ""; undo(); });
      place.append(button);
    }
    clearTimeout(Page.hush);
    Page.hush = setTimeout(() => { place.textContent = ""; }, undo ? 12000 : 5000);
  },

  // Calls `work` once there was no call for `pause` milliseconds; `.now()` does not wait.
  later(work, pause) {
    let timer;
    const call = () => { clearTimeout(timer); timer = setTimeout(work, pause); };
    call.now = () => { clearTimeout(timer); return work(); };
    return call;
  },

  // A text area as tall as its text, where style sheets cannot say so.
  fit(area) {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  },

  keep(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* private mode: the server has it in a second */ } },
  kept(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
};
window.Page = Page;

document.addEventListener("click", async (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const from = document.getElementById(copy.dataset.copy);
    try {
      await navigator.clipboard.writeText(from.value ?? from.textContent);
      Page.say(say("Copied."));
    } catch {
      if (from.select) from.select();
      else getSelection().selectAllChildren(from);
      Page.say(say("Press Ctrl+C or ⌘C to copy what is marked."));
    }
  }
  if (event.target.closest("[data-print]")) print();
});

const MOST_BYTES = Number(document.body.dataset.mostBytes);

// A second press of the same button while the first is under way does nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method === "post" && new URLSearchParams(new FormData(form)).toString().length > MOST_BYTES) {
    event.preventDefault();
    Page.say(say("That is more than one page takes. What you typed is still here: send less at once."));
    return;
  }
  form.dataset.sent = "1";
  setTimeout(() => { delete form.dataset.sent; }, 4000);
  const typed = [...form.elements].some((one) => one.matches("textarea, input:not([type=hidden], [type=checkbox])") && one.value);
  if (!typed || form.method !== "post" || event.defaultPrevented || form.dataset.answered) return;
  // Where nobody answers, the page with what was typed stays.
  event.preventDefault();
  const { submitter } = event;
  fetch("/static/sincerely/mark.svg", { method: "HEAD", cache: "no-store" }).then(() => {
    form.dataset.answered = "1";
    delete form.dataset.sent;
    form.requestSubmit(submitter);
    delete form.dataset.answered;
  }, () => {
    delete form.dataset.sent;
    Page.say(say("There is no connection. What you typed is still here: try again when it is back."));
  });
});

// Keys, for those who keep their hands on them; the list of them opens at the foot of the page.
const keys = document.getElementById("keys");
// Its name has its width once the fonts are here.
document.fonts.ready.then(() => document.querySelector(".people [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }));

const opener = document.querySelector("[data-keys]");
if (opener) {
  opener.hidden = false;
  opener.addEventListener("click", () => keys.showModal());
}
const nextStep = "main form :is(form > button, .at-hand button):not(.quiet, .link, .verdict *), main button[form]:not(.quiet), main a.button:not(.quiet), main .foot button:not(.quiet, .js-hides)";
// The button of the form that one types in: a word on a sentence is said, and nothing approved.
const own = (typed) => typed.closest("main form")?.querySelector("button:not([type=button], .link, .js-hides)");
document.addEventListener("keydown", (event) => {
  const isCommand = event.ctrlKey || event.metaKey;
  let work;
  if (isCommand && event.key === "/") work = () => keys.open ? keys.close() : keys.showModal();
  else if (isCommand && event.key === "Enter") work = () => (own(event.target) ?? document.querySelector(nextStep))?.click();
  else if (isCommand && event.key === "s" && Page.save) work = () => Page.save();
  else if (event.altKey && (event.key === "PageDown" || event.key === "PageUp")) {
    const here = document.querySelector(".people [aria-current]");
    const there = event.key === "PageDown" ? here?.nextElementSibling : here?.previousElementSibling;
    if (there?.href) work = () => there.click();
  }
  if (!work) return;
  event.preventDefault();
  work();
});

for (const drop of document.querySelectorAll(".drop")) {
  const file = drop.querySelector("input[type=file]");
  drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("is-over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("is-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("is-over");
    if (event.dataTransfer.files.length) { file.files = event.dataTransfer.files; file.form.requestSubmit(drop.querySelector("button")); }
  });
}
