"use strict";
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const notes = all(".note");
const marks = new Map(notes.map((note) => [note.dataset.number, []]));
for (const mark of all("mark[data-number]")) marks.get(mark.dataset.number).push(mark);
const form = document.querySelector(".filters");
const wide = matchMedia("(min-width: 62rem)");
let chosen = null;

document.documentElement.classList.add("live");

// In a wide window a note stands beside its mark, or below the note before it; the lines of the copy keep their distance.
// What is read off the page is read before anything is moved, and only of stories that are near: a page may hold hundreds.
const near = new Set();
const watch = new IntersectionObserver((seen) => {
  const come = seen.filter((each) => each.isIntersecting && !near.has(each.target)).map((each) => each.target);
  for (const each of seen) each.isIntersecting ? near.add(each.target) : near.delete(each.target);
  settle(come);
}, { rootMargin: "1500px" });

function settle(copies = [...near]) {
  for (const copy of copies) {
    copy.classList.toggle("floating", wide.matches);
    copy.style.minHeight = "";
  }
  if (!wide.matches) return;
  const places = copies.map((copy) => {
    const top = copy.getBoundingClientRect().top;
    let free = 0;
    const tops = all(".note:not([hidden])", copy).map((note) => {
      const [mark] = marks.get(note.dataset.number);
      const place = Math.max(free, mark ? mark.getClientRects()[0].top - top - 4 : free);
      free = place + note.offsetHeight + 10;
      return [note, place];
    });
    return [copy, tops, free];
  });
  for (const [copy, tops, free] of places) {
    for (const [note, place] of tops) note.style.top = `${place}px`;
    copy.style.minHeight = `${free}px`;
  }
}

function filter() {
  const on = (name) => new Set(all(`input[name=${name}]:checked`, form).map((box) => box.value));
  const levels = on("level"), families = on("family");
  const one_family = all("input[name=family]", form).length === 0;
  for (const note of notes) {
    const shown = levels.has(note.dataset.level) && (one_family || families.has(note.dataset.family));
    note.hidden = !shown;
    for (const mark of marks.get(note.dataset.number)) mark.classList.toggle("off", !shown);
  }
  count();
  settle();
}

const visible = () => notes.filter((note) => !note.hidden);

function count() {
  const shown = visible();
  const place = shown.indexOf(chosen) + 1;
  const some = shown.length < notes.length;
  const many = `${shown.length.toLocaleString("en")} ${some ? "shown" : "findings"}`;
  form.querySelector("output").textContent = place ? `${place.toLocaleString("en")} of ${many}` : many;
}

function light(note, on) {
  note.classList.toggle("lit", on);
  for (const mark of marks.get(note.dataset.number)) mark.classList.toggle("lit", on);
  for (const each of all(`[data-related~="${note.dataset.number}"]`, note.closest(".story"))) each.classList.toggle("lit", on);
}

function choose(note, focus = true) {
  if (chosen) light(chosen, false);
  chosen = note;
  if (!note) return;
  light(note, true);
  if (focus) note.focus({ preventScroll: true });
  (marks.get(note.dataset.number)[0] ?? note).scrollIntoView({ block: "center" });
  if (form) count();
}

function walk(step) {
  const shown = visible();
  if (!shown.length) return;
  const here = shown.indexOf(chosen);
  choose(shown[here < 0 ? (step > 0 ? 0 : shown.length - 1) : (here + step + shown.length) % shown.length]);
}

for (const note of notes) {
  note.addEventListener("mouseenter", () => light(note, true));
  note.addEventListener("mouseleave", () => note !== chosen && light(note, false));
}
document.addEventListener("click", (event) => {
  for (const open of all(".families[open]")) open.open = open.contains(event.target);
  const mark = event.target.closest("mark[data-number]:not(.off)");
  const button = event.target.closest("[data-all]");
  const bar = event.target.closest("[data-sentence]");
  const step = event.target.closest("[data-walk]");
  const to = event.target.closest('a[href^="#m"], a[href^="#f"]');
  if (bar) document.getElementById(bar.dataset.sentence)?.scrollIntoView({ block: "center" });
  else if (step) walk(Number(step.dataset.walk));
  else if (button) {
    for (const box of all("input", button.closest("fieldset"))) box.checked = button.dataset.all === "true";
    filter();
  } else if (mark) choose(document.getElementById(`f${mark.dataset.number}`));
  else if (to) {
    const note = document.getElementById(`f${to.hash.slice(2)}`);
    if (note) { event.preventDefault(); choose(note, to.hash.startsWith("#f")); }
  }
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("[popover]")) return;
  if (event.key === "j" || event.key === "k") walk(event.key === "j" ? 1 : -1);
  const families = event.target.closest(".families[open]");
  if (event.key === "Escape" && families) {
    families.open = false;
    families.querySelector("summary").focus();
  } else if (event.key === "Escape" && chosen) choose(null);
});
if (form) {
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}
for (const copy of all(".copy")) watch.observe(copy);
document.fonts?.ready.then(() => settle());
addEventListener("resize", () => settle());
