// Puts a notice away. The focus goes to the main part, so that the keyboard does not fall back to the top of the page.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-g-dismiss]");
  if (!button) return;
  button.closest("[data-g-notice]")?.remove();
  document.querySelector("main")?.focus();
});
