// Counts the words of a text field while it is typed in. The sentences come from the page, in its language:
// <span data-g-words="idea" data-g-min="10" data-g-max="600" data-g-text="{n} ord" data-g-few="…" data-g-many="…">.
const count = (text) => text.trim().split(/\s+/u).filter(Boolean).length;

function update(place) {
  const field = document.getElementById(place.dataset.gWords);
  if (!field) return;
  const { gMin, gMax, gText, gFew, gMany } = place.dataset;
  const n = count(field.value);
  const few = n > 0 && n < Number(gMin ?? 0);
  const many = n > Number(gMax ?? Infinity);
  const sentence = (few && gFew) || (many && gMany) || gText || "{n}";
  place.textContent = sentence.replace("{n}", String(n));
  place.dataset.state = few || many ? "off" : "on";
}

function all() {
  for (const place of document.querySelectorAll("[data-g-words]")) update(place);
}

document.addEventListener("input", (event) => {
  for (const place of document.querySelectorAll("[data-g-words]")) {
    if (place.dataset.gWords === event.target.id) update(place);
  }
});
document.addEventListener("htmx:after:swap", all);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", all);
else all();
