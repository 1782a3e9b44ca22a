// Keyboard in the list of suggestions that htmx puts under a search field: arrow down and up walk through the links,
// escape closes the list and goes back to the field, and leaving the whole form closes it too.
const listOf = (node) => node.closest?.("[data-g-search]")?.querySelector(".g-suggest");

document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("[data-g-search]");
  const list = form && listOf(form);
  if (!list || !list.childElementCount) return;
  const field = form.querySelector("input");
  const stops = [field, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  if (event.key === "Escape") {
    list.replaceChildren();
    field.focus();
  } else if (event.key === "ArrowDown" && at >= 0) {
    stops[Math.min(at + 1, stops.length - 1)].focus();
  } else if (event.key === "ArrowUp" && at > 0) {
    stops[at - 1].focus();
  } else {
    return;
  }
  event.preventDefault();
});

document.addEventListener("focusout", (event) => {
  const form = event.target.closest?.("[data-g-search]");
  if (form && !form.contains(event.relatedTarget)) listOf(form)?.replaceChildren();
});
