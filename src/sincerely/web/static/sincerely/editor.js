// The letter: plain text in a letter's clothes. Findings are highlights; the text is only text.
"use strict";
(() => {
  const say = Page.words;
  const form = document.getElementById("editor");
  const area = form.elements.text;
  const beside = document.getElementById("beside");
  const saved = document.getElementById("saved");
  const source = document.getElementById("source");
  const key = form.dataset.key;
  const CHECK_AFTER = 120;
  const SAVE_AFTER = 900;
  const canHighlight = "highlights" in CSS;

  // The sheet shows the text itself; the textarea stays as what the form sends.
  const sheet = document.createElement("div");
  sheet.className = "writing";
  sheet.id = "writing";
  sheet.setAttribute("role", "textbox");
  sheet.setAttribute("aria-multiline", "true");
  sheet.setAttribute("aria-label", area.getAttribute("aria-label"));
  sheet.spellcheck = false;
  try { sheet.contentEditable = "plaintext-only"; } catch { sheet.contentEditable = "true"; }
  const isEditable = canHighlight && sheet.contentEditable === "plaintext-only";
  if (isEditable) {
    setText(area.value);
    area.hidden = true;
    area.after(sheet);
  } else {
    area.spellcheck = true;
  }

  function setText(text) {
    area.value = text;
    if (isEditable) sheet.textContent = text.endsWith("\n") ? text : `${text}\n`;
  }
  const text = () => area.value;
  const node = () => {
    if (sheet.childNodes.length !== 1 || sheet.firstChild.nodeType !== Node.TEXT_NODE) {
      const whole = sheet.innerText;
      const at = caret();
      sheet.textContent = whole.endsWith("\n") ? whole : `${whole}\n`;
      if (at !== null) place(at);
    }
    return sheet.firstChild;
  };
  function caret() {
    const chosen = getSelection();
    if (!chosen.rangeCount || !sheet.contains(chosen.anchorNode)) return null;
    const range = document.createRange();
    range.selectNodeContents(sheet);
    range.setEnd(chosen.anchorNode, chosen.anchorOffset);
    return range.toString().length;
  }
  function place(at) {
    const first = sheet.firstChild;
    if (first) getSelection().collapse(first, Math.min(at, first.length));
  }

  // Offsets count code points on the server and UTF-16 units here.
  function units(whole, points) {
    let at = 0;
    for (let left = points; left > 0 && at < whole.length; left -= 1) at += whole.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  }

  let marks = [];
  let hasTyped = false;
  function paint() {
    if (!isEditable) return;
    const whole = text();
    const first = node();
    const ranges = { error: [], warning: [], hint: [] };
    for (const mark of marks) {
      if (mark.part !== "text") continue;
      const start = units(whole, mark.start), end = units(whole, mark.end);
      if (whole.slice(start, end) !== mark.text) continue;
      const range = new Range();
      range.setStart(first, start);
      range.setEnd(first, Math.min(end, first.length));
      mark.range = range;
      ranges[mark.severity]?.push(range);
    }
    ranges.comment = [...beside.querySelectorAll(".comment [data-quote]")].map((one) => stretch(one.dataset.quote)).filter(Boolean);
    for (const [name, list] of Object.entries(ranges)) CSS.highlights.set(name, new Highlight(...list));
    here(document.activeElement === sheet ? caret() : null);
  }

  // Where the words stand in the letter, as a range; nothing where they do not.
  function stretch(words) {
    const start = words ? text().indexOf(words) : -1;
    if (start < 0) return null;
    const range = new Range();
    range.setStart(node(), start);
    range.setEnd(node(), start + words.length);
    return range;
  }

  // The finding whose words the caret is in stands out; on a phone it comes to the thumb.
  function foundAt(at) {
    let best = -1; // of two around the caret, the one that begins nearer to it
    for (const [number, { range }] of marks.entries()) {
      if (at === null || !range || at < range.startOffset || at > range.endOffset) continue;
      if (best < 0 || range.startOffset > marks[best].range.startOffset) best = number;
    }
    return best;
  }
  function here(at) {
    const chosen = foundAt(at);
    for (const one of beside.querySelectorAll(".finding")) one.classList.toggle("is-here", Number(one.dataset.mark) === chosen);
  }
  document.addEventListener("keydown", (event) => {
    const isFix = (event.ctrlKey || event.metaKey) && event.key === ".";
    if (event.key !== "F8" && !isFix) return;
    event.preventDefault();
    const at = caret() ?? 0;
    if (isFix) {
      beside.querySelector(`[data-mark="${foundAt(at)}"] [data-fix]`)?.click();
      return;
    }
    const inText = marks.filter((one) => one.range).sort((a, b) => a.range.startOffset - b.range.startOffset);
    const after = event.shiftKey ? inText.findLast((one) => one.range.startOffset < at) ?? inText.at(-1) : inText.find((one) => one.range.startOffset > at) ?? inText[0];
    if (!after) return;
    choose(after.range);
  });

  function gauge() {
    const shown = beside.querySelector("#gauge");
    if (!shown) return;
    document.getElementById("gauge-place").replaceChildren(shown);
    const tab = document.querySelector(".people [aria-current] i");
    const errors = Number(shown.dataset.errors);
    if (tab && hasTyped) {
      tab.textContent = shown.dataset.state;
      tab.parentElement.classList.toggle("mend", errors > 0);
      tab.parentElement.classList.toggle("ok", shown.dataset.marks === "0");
    }
  }
  function readMarks() {
    marks = JSON.parse(document.getElementById("marks").textContent);
    gauge();
    paint();
  }

  // One check at a time: what was typed meanwhile is checked when its answer is here.
  let asked = 0;
  let isChecking = false;
  async function check() {
    const mine = ++asked;
    if (isChecking) return;
    isChecking = true;
    try {
      const answer = await Page.send(form.dataset.check, new FormData(form));
      if (!answer.ok) return;
      const html = await answer.text();
      if (mine !== asked) return; // typed on since: the next answer counts
      beside.innerHTML = html;
      readMarks();
    } catch { /* the save says that there is no connection */ } finally {
      isChecking = false;
      if (mine !== asked) checkSoon();
    }
  }
  const checkSoon = Page.later(check, CHECK_AFTER);

  const fields = () => ({ subject: form.elements.subject?.value, to_email: form.elements.to_email?.value, text: text() });
  let confirmed = JSON.stringify(fields());
  let sending = null;
  async function save() {
    if (sending) await sending;
    const before = JSON.stringify(fields());
    if (before === confirmed) { Page.drop(key); saved.textContent = say("Saved."); return true; }
    Page.keep(key, { ...fields(), version: form.elements.version.value });
    sending = send(before);
    const done = await sending;
    sending = null;
    return done;
  }
  async function send(before) {
    try {
      const answer = await Page.send(form.action, new FormData(form));
      if (!answer.ok && answer.status !== 409 && answer.status !== 422) throw new Error(String(answer.status));
      const told = await answer.json();
      delete saved.dataset.failed;
      if (answer.status === 409) { conflict(told); return false; }
      if (answer.status === 422) { saved.textContent = told.error; return false; }
      form.elements.version.value = told.version;
      confirmed = before;
      if (JSON.stringify(fields()) === before) Page.drop(key);
      else saveSoon();
      saved.textContent = say("Saved.");
      for (const words of told.notices) Page.say(words);
      return true;
    } catch (error) {
      if (Page.notSaved(saved, error.message)) setTimeout(saveSoon, 4000);
      return false;
    }
  }
  const saveSoon = Page.later(save, SAVE_AFTER);
  Page.save = saveSoon.now;

  function conflict(theirs) {
    const place = document.getElementById("conflict");
    const choice = (words, work) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = words;
      button.addEventListener("click", () => { place.hidden = true; work(); });
      return button;
    };
    const told = document.createElement("p");
    told.textContent = say("This letter was changed in another tab. What is kept there:");
    const pre = document.createElement("pre");
    pre.textContent = theirs.text;
    place.replaceChildren(told, pre,
      choice(say("Keep what I typed here"), () => { form.elements.version.value = theirs.version; save(); }),
      choice(say("Take the other one"), () => {
        form.elements.version.value = theirs.version;
        if (form.elements.subject) form.elements.subject.value = theirs.subject;
        if (form.elements.to_email) form.elements.to_email.value = theirs.to_email;
        setText(theirs.text);
        confirmed = JSON.stringify(fields());
        Page.drop(key);
        check();
      }));
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  }

  function changed() {
    if (isEditable) area.value = sheet.innerText.replace(/\n$/, "").replaceAll("\u00a0", " ");
    Page.keep(key, { ...fields(), version: form.elements.version.value });
    saved.textContent = "…";
    hasTyped = true;
    paint();
    checkSoon();
    saveSoon();
  }
  sheet.addEventListener("input", changed);
  form.addEventListener("input", (event) => { if (event.target !== sheet) changed(); });
  // An address and a subject are one line each, however long: Enter goes on to the letter.
  const lines = [form.elements.to_email, form.elements.subject].filter(Boolean);
  for (const line of lines) {
    Page.fit(line);
    line.addEventListener("input", () => {
      if (/[\r\n]/.test(line.value)) line.value = line.value.replace(/\s*[\r\n]+\s*/g, " ").trim();
      Page.fit(line);
    });
    line.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      (isEditable ? sheet : area).focus();
    });
  }
  form.addEventListener("submit", (event) => { event.preventDefault(); saveSoon.now(); });

  // Replaces a stretch as if typed, so that the browser's own undo takes it back.
  function replace(start, end, better) {
    if (isEditable) {
      sheet.focus();
      const first = node();
      getSelection().setBaseAndExtent(first, start, first, end);
      document.execCommand(better ? "insertText" : "delete", false, better);
    } else {
      area.setRangeText(better, start, end, "end");
    }
    changed();
    checkSoon.now();
  }

  beside.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.add !== undefined) { add(button); return; }
    const quoted = event.target.closest("[data-quote]");
    const range = quoted && isEditable && stretch(quoted.dataset.quote);
    if (range) {
      choose(range);
    }
    const found = event.target.closest(".finding");
    if (!found) return;
    const mark = marks[Number(found.dataset.mark)];
    if (button?.dataset.ignore !== undefined) {
      if (!await Page.ask(form.dataset.ignore, { rule: button.dataset.ignore, text: button.dataset.text })) return;
      found.remove();
      checkSoon.now();
    } else if (button?.dataset.fix !== undefined) {
      fix(mark, button.dataset.fix);
    } else if (mark.range && canHighlight) {
      choose(mark.range);
    }
  });
  // Shows the words in the letter, and goes to them.
  function choose(range) {
    CSS.highlights.set("chosen", new Highlight(range));
    sheet.focus({ preventScroll: true });
    place(range.startOffset);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight * .6) scrollBy({ top: top - innerHeight / 3 });
  }
  // A note that was left out becomes a sentence of its own, before the last paragraph.
  async function add(button) {
    const answer = await Page.ask(form.dataset.add, { path: button.dataset.add });
    if (!answer) return;
    const told = await answer.json();
    const blocks = text().split("\n\n");
    const at = blocks.slice(0, Math.max(1, blocks.length - 2)).join("\n\n").length;
    sources.push(told);
    replace(at, at, ` ${told.text}`);
  }
  function fix(mark, better) {
    if (mark.part === "subject") {
      const subject = form.elements.subject;
      const start = units(subject.value, mark.start), end = units(subject.value, mark.end);
      subject.setRangeText(better, start, end, "end");
      changed();
      checkSoon.now();
      return;
    }
    const whole = text();
    let start = units(whole, mark.start);
    let end = units(whole, mark.end);
    if (whole.slice(start, end) !== mark.text) { checkSoon.now(); return; }
    if (!better && whole[start - 1] === " " && (end >= whole.length || /[\s.,;:!?]/.test(whole[end]))) start -= 1;
    else if (!better && (start === 0 || whole[start - 1] === "\n")) while (whole[end] === " ") end += 1;
    replace(start, end, better);
  }

  // Where a sentence comes from: by the pointer or by the caret.
  const sources = JSON.parse(document.getElementById("sources").textContent);
  let shown = null;
  const sourceAt = (at) => sources.find((one) => {
    const start = text().indexOf(one.text);
    return at !== null && start >= 0 && at >= start && at <= start + one.text.length;
  });
  const sourceUnder = ({ clientX, clientY }) => sources.find((one) => {
    const lines = stretch(one.text)?.getClientRects() ?? [];
    return [...lines].some(({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom);
  });
  function showSource(found) {
    const range = stretch(found?.text);
    if (!range || found === shown) return;
    shown = found;
    CSS.highlights.set("source", new Highlight(range));
    document.getElementById("source-notes").replaceChildren(...(found.notes.length ? found.notes : [{ note: "", where: say("It claims nothing: it comes from no note.") }]).map((one) => {
      const line = document.createElement("p");
      const where = document.createElement("small");
      where.textContent = one.where;
      line.append(where, one.note);
      return line;
    }));
    document.getElementById("wordings").replaceChildren();
    source.hidden = false;
  }
  if (isEditable) {
    document.addEventListener("selectionchange", () => { if (document.activeElement === sheet) { showSource(sourceAt(caret())); here(caret()); } });
    sheet.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") showSource(sourceUnder(event)); });
  }
  document.getElementById("other-wording").addEventListener("click", async () => {
    if (!shown) return;
    const answer = await Page.ask(form.dataset.sentence, { sentence: shown.text });
    if (answer) document.getElementById("wordings").innerHTML = await answer.text();
  });
  document.getElementById("wordings").addEventListener("click", (event) => {
    const button = event.target.closest("[data-instead]");
    if (!button) return;
    const start = text().indexOf(button.dataset.instead);
    if (start < 0) return;
    const found = sources.find((one) => one.text === button.dataset.instead);
    replace(start, start + button.dataset.instead.length, button.textContent);
    sources.push({ ...found, text: button.textContent });
    shown = null;
  });

  const kept = Page.kept(key);
  if (kept && kept.text !== undefined && JSON.stringify({ ...kept, version: undefined }) !== JSON.stringify({ ...fields(), version: undefined })) {
    if (form.elements.subject && kept.subject !== undefined) form.elements.subject.value = kept.subject;
    if (form.elements.to_email && kept.to_email !== undefined) form.elements.to_email.value = kept.to_email;
    form.elements.version.value = kept.version;
    setText(kept.text);
    checkSoon();
    saveSoon();
  }
  readMarks();
  addEventListener("online", saveSoon);
  addEventListener("pagehide", () => { if (JSON.stringify(fields()) !== confirmed) navigator.sendBeacon(form.action, new FormData(form)); });
})();
