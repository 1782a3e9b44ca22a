// Marks the list that is on screen in the navigation over the result lists. Without a script the links simply jump.
function watch() {
  const links = new Map();
  for (const link of document.querySelectorAll(".g-jump a[href^='#']")) {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (part) links.set(part, link);
  }
  if (!links.size) return;
  const seen = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) seen[isIntersecting ? "add" : "delete"](target);
      const first = [...links.keys()].find((part) => seen.has(part));
      if (!first) return;
      for (const [part, link] of links) {
        if (part === first) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "0px 0px -60% 0px" },
  );
  for (const part of links.keys()) observer.observe(part);
}
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", watch);
else watch();
