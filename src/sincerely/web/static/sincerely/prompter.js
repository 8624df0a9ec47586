// A script that scrolls at the pace of speech. Seconds come from the server, at its usual pace.
"use strict";
(() => {
  const box = document.getElementById("prompter");
  const script = document.getElementById("script");
  const go = document.getElementById("go");
  const pace = document.getElementById("pace");
  const clock = document.getElementById("clock");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const usual = Number(box.dataset.rate);
  const whole = Number(box.dataset.seconds);
  const cues = [...script.querySelectorAll("[data-seconds]")];
  const sum = cues.reduce((total, cue) => total + Number(cue.dataset.seconds), 0);
  document.getElementById("controls").hidden = false;

  // Where each sentence begins and ends, in seconds at the usual pace.
  let at = 0;
  const spans = cues.map((cue) => {
    const from = at;
    at += (Number(cue.dataset.seconds) / sum) * whole;
    return { cue, from, to: at };
  });

  let said = 0; // seconds of the script said so far, at the usual pace
  let last = 0;
  let isOn = false;
  let now = null;
  const speed = () => Number(pace.value) / usual;

  function tell() {
    const rate = Number(pace.value);
    document.getElementById("rate").textContent = String(rate);
    document.getElementById("whole").textContent = String(Math.round(whole / speed()));
    const seconds = String(Math.floor(said / speed()));
    if (clock.textContent !== seconds) clock.textContent = seconds;
  }

  function show() {
    const found = spans.find((one) => said < one.to) ?? spans.at(-1);
    if (found !== now) {
      now = found;
      const place = spans.indexOf(found);
      spans.forEach((one, number) => { one.cue.classList.toggle("is-now", number === place); });
      if (still.matches) script.scrollTop = top(found);
    }
    if (!still.matches) {
      const next = spans[spans.indexOf(found) + 1];
      const from = top(found);
      const to = next ? top(next) : from + found.cue.offsetHeight;
      script.scrollTop = from + (to - from) * Math.min(1, (said - found.from) / (found.to - found.from));
    }
    tell();
  }
  const top = (one) => one.cue.getBoundingClientRect().top - script.getBoundingClientRect().top + script.scrollTop - script.clientHeight * 0.28;

  function step(time) {
    if (!isOn) return;
    said += ((time - last) / 1000) * speed();
    last = time;
    if (said >= whole) { said = whole; show(); stop(go.dataset.again); return; }
    show();
    requestAnimationFrame(step);
  }
  function start() {
    if (said >= whole) said = 0;
    isOn = true;
    script.classList.add("is-on");
    go.textContent = go.dataset.pause;
    last = performance.now();
    requestAnimationFrame(step);
  }
  function stop(words) {
    isOn = false;
    go.textContent = words;
  }
  const turn = () => (isOn ? stop(go.dataset.on) : start());

  go.addEventListener("click", turn);
  pace.addEventListener("input", tell);
  document.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.closest("a, button, input, summary")) return;
    event.preventDefault();
    turn();
  });
  tell();
})();
