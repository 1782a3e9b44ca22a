// Light, dark or as the machine says. The choice stays in this browser; nothing is sent.
const KEY = "g-scheme";
const ALLOWED = ["auto", "light", "dark"];
const root = document.documentElement;

function stored() {
  try {
    const value = localStorage.getItem(KEY);
    return ALLOWED.includes(value) ? value : "auto";
  } catch {
    return "auto"; // Storage may be forbidden; then the machine decides.
  }
}

function show(value) {
  root.dataset.colorScheme = value;
  for (const button of document.querySelectorAll("[data-g-scheme]")) {
    button.setAttribute("aria-pressed", String(button.dataset.gScheme === value));
  }
}

root.dataset.colorScheme = stored();

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-g-scheme]");
  if (!button) return;
  const value = ALLOWED.includes(button.dataset.gScheme) ? button.dataset.gScheme : "auto";
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // The choice then holds for this page only.
  }
  show(value);
});

function ready() {
  for (const part of document.querySelectorAll("[data-g-script]")) part.hidden = false;
  show(stored());
}
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
else ready();
