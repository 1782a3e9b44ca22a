// htmx reads its settings from a meta element the moment its module runs, so this module must be imported before it.
// Styles for indicators stand in our own stylesheet: the content security policy allows no injected ones.
if (!document.querySelector('meta[name="htmx-config"]')) {
  const meta = document.createElement("meta");
  meta.name = "htmx-config";
  meta.content = JSON.stringify({ includeIndicatorCSS: false, prefix: "", defaultTimeout: 20000, history: true });
  document.head.append(meta);
}
