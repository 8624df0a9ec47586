// Notes: saved at every pause, kept here until the server has confirmed them.
"use strict";
(() => {
  const say = Page.words;
  const form = document.getElementById("notes");
  const saved = document.getElementById("saved");
  const key = form.dataset.key;
  const SAVE_AFTER = 800;

  const notes = () => [...form.querySelectorAll(".note")];
  const field = (note, name) => note.querySelector(`[name=${name}]`);
  const state = (note) => ({
    id: note.dataset.note,
    section: field(note, "section").value,
    version: field(note, "version").value,
    text: field(note, "text").value,
    pair: field(note, "pair").value,
  });

  // What another tab worded otherwise stays; what is typed here goes on as a note of its own.
  function renamed(note, id) {
    note.dataset.note = id;
    field(note, "note").value = id;
  }

  function newNote(section) {
    const list = section.querySelector("ul");
    const note = list.lastElementChild.cloneNode(true);
    const id = crypto.randomUUID ? crypto.randomUUID() : fallbackId();
    renamed(note, id);
    note.classList.remove("is-wrong");
    note.querySelectorAll(".wrong, .note-menu").forEach((one) => one.remove());
    field(note, "version").value = "0";
    field(note, "was").value = "";
    field(note, "text").value = "";
    field(note, "pair").value = "";
    list.append(note);
    return note;
  }

  // crypto.randomUUID needs https or this machine; another address of the house has neither.
  function fallbackId() {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
    const hex = [...b].map((n) => n.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function roomy(section) {
    const last = section.querySelector("ul").lastElementChild;
    if (field(last, "text").value || field(last, "pair").value) newNote(section);
  }

  let confirmed = new Map(notes().map((note) => [note.dataset.note, JSON.stringify(state(note))]));
  const unsaved = () => notes().map(state).filter((one) => {
    const before = confirmed.get(one.id);
    return before ? before !== JSON.stringify(one) : one.text || one.pair;
  });

  let sending = null;
  async function save() {
    if (sending) { await sending; }
    const before = unsaved();
    if (!before.length) { Page.drop(key); saved.textContent = say("Saved."); return true; }
    Page.keep(key, before);
    sending = send(before);
    const done = await sending;
    sending = null;
    return done;
  }

  async function send(before) {
    try {
      const touched = new Set(before.map((one) => one.id));
      for (const note of notes()) field(note, "was").value = touched.has(note.dataset.note) ? "" : "same";
      const answer = await Page.send(form.action, new FormData(form));
      if (!answer.ok && answer.status !== 422) throw new Error(String(answer.status));
      const told = await answer.json();
      delete saved.dataset.failed;
      for (const note of notes()) {
        const id = note.dataset.note;
        const sent = before.find((one) => one.id === id);
        note.classList.toggle("is-wrong", Boolean(told.unfit[id]));
        if (told.doubled[id]) renamed(note, told.doubled[id]);
        const now = note.dataset.note;
        if (told.versions[now]) field(note, "version").value = told.versions[now];
        if (sent && !told.unfit[id]) {
          confirmed.set(now, JSON.stringify({ ...sent, id: now, version: field(note, "version").value }));
        }
      }
      const wrong = Object.values(told.unfit)[0];
      if (wrong) { saved.textContent = wrong; return false; }
      if (Object.keys(told.doubled).length) {
        saved.textContent = `${say("Another tab had changed a note: both wordings are kept.")} `;
        const link = document.createElement("a");
        link.href = location.href;
        link.textContent = say("Show both");
        saved.append(link);
      } else {
        const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
        saved.textContent = say("Saved at {time}.", { time: now });
      }
      if (!unsaved().length) Page.drop(key);
      else soon();
      return true;
    } catch (error) {
      if (Page.notSaved(saved, error.message)) setTimeout(soon, 4000);
      return false;
    }
  }
  const soon = Page.later(save, SAVE_AFTER);
  Page.save = soon.now;

  form.addEventListener("input", (event) => {
    if (event.target.tagName !== "TEXTAREA") return;
    Page.fit(event.target);
    Page.keep(key, unsaved());
    saved.textContent = "…";
    roomy(event.target.closest(".section"));
    soon();
  });

  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target.tagName !== "TEXTAREA") return;
    event.preventDefault();
    const note = event.target.closest(".note");
    const pair = note.querySelector("textarea.pair");
    const next = pair && event.target !== pair ? pair : note.nextElementSibling?.querySelector("textarea");
    next?.focus();
  });

  // Lines that are pasted or dictated at once become a note each.
  form.addEventListener("paste", (event) => {
    const lines = event.clipboardData.getData("text").split(/\r?\n/).map((line) => line.replace(/^\s*[-•*]\s*/, "").trim()).filter(Boolean);
    if (lines.length < 2 || event.target.name !== "text") return;
    event.preventDefault();
    const section = event.target.closest(".section");
    event.target.setRangeText(lines.shift(), event.target.selectionStart, event.target.selectionEnd, "end");
    for (const line of lines) {
      roomy(section);
      field(section.querySelector("ul").lastElementChild, "text").value = line;
    }
    roomy(section);
    soon();
  });

  // What can be done with a note stands below the one last typed in. It stays there when the focus
  // leaves: nothing moves under a pointer on its way to a button.
  const menu = document.getElementById("note-menu").content.firstElementChild;
  form.addEventListener("focusin", (event) => {
    const note = event.target.closest(".note");
    if (event.target.tagName === "TEXTAREA" && menu.parentElement !== note) note.append(menu);
  });

  const changeAddress = (note) => form.dataset.change.replace("00000000-0000-0000-0000-000000000000", note.dataset.note);
  form.addEventListener("click", async (event) => {
    const what = event.target.dataset.what;
    if (!what) return;
    const note = event.target.closest(".note");
    if (what === "up") {
      const above = note.previousElementSibling;
      if (above && (field(note, "text").value || field(note, "pair").value)) {
        above.before(note);
        confirmed.delete(note.dataset.note);
        field(note, "text").focus();
        soon();
      }
      return;
    }
    if (!await soon.now() || field(note, "version").value === "0") return;
    if (!await Page.ask(changeAddress(note), { what: "remove" })) return;
    const after = note.nextElementSibling;
    const list = note.parentElement;
    note.remove();
    after?.querySelector("textarea")?.focus();
    Page.say(say("Taken out."), async () => {
      if (!await Page.ask(changeAddress(note), { what: "undo" })) return;
      list.insertBefore(note, after);
      field(note, "text").focus();
    });
  });

  form.addEventListener("change", async (event) => {
    if (event.target.tagName !== "SELECT" || !event.target.value) return;
    const note = event.target.closest(".note");
    const [talk, section] = event.target.value.split("|");
    event.target.value = "";
    if (!await soon.now() || field(note, "version").value === "0") return;
    if (await Page.ask(changeAddress(note), { what: "move", talk, section })) location.reload();
  });

  // What was typed before the tab closed, and never confirmed, comes back.
  const kept = Page.kept(key);
  if (kept?.length) {
    for (const one of kept) {
      let note = form.querySelector(`[data-note="${CSS.escape(one.id)}"]`);
      if (note && field(note, "text").value === one.text && field(note, "pair").value === one.pair) continue;
      if (!note) {
        const section = form.querySelector(`[data-section="${CSS.escape(one.section)}"]`);
        if (!section) continue;
        roomy(section);
        note = section.querySelector("ul").lastElementChild;
        renamed(note, one.id);
        confirmed.delete(one.id);
        newNote(section);
      }
      field(note, "version").value = one.version;
      field(note, "text").value = one.text;
      field(note, "pair").value = one.pair;
      confirmed.set(note.dataset.note, "");
    }
    soon();
  }
  form.querySelectorAll("textarea").forEach(Page.fit);
  addEventListener("online", soon);
  addEventListener("pagehide", () => {
    const left = new Set(unsaved().map((one) => one.id));
    if (!left.size) return;
    for (const note of notes()) field(note, "was").value = left.has(note.dataset.note) ? "" : "same";
    navigator.sendBeacon(form.action, new FormData(form));
  });
  // A draft is made from what is typed, also from what was typed a moment ago.
  document.getElementById("draft")?.addEventListener("submit", async (event) => {
    if (!unsaved().length) return;
    event.preventDefault();
    if (await soon.now()) event.target.submit();
  });
})();
