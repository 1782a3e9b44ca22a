// Serves gallery.html with the product's content security policy and looks at it in Chromium: axe with contrast, console messages,
// requests to elsewhere, sideways scrolling, the menu without a script, suggestions, and the page on paper.
// `node check.mjs --shots DIR` also keeps pictures. Run `node build.mjs` first.
import { createServer } from "node:http";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const shots = process.argv[2] === "--shots" ? path.resolve(process.argv[3] ?? "shots") : null;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const manifest = JSON.parse(await readFile(path.join(here, "dist/manifest.json"), "utf8"));
const SUGGESTIONS =
  '<p class="ds-sr-only">2 forslag, gå ned med piltast</p><ul><li><a href="#prosjekt">Trygg hjemme <small>Prosjekt, 2019</small></a></li><li><a href="#prosjekt">Nordisk hjemmetjeneste <small>Prosjekt, 2021</small></a></li></ul>';
const PROGRESS = '<p class="g-quiet" id="job-7">Ferdig: 17 740 prosjekter</p>';

const server = createServer(async (request, answer) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const send = (type, body) => answer.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body);
  try {
    if (pathname === "/fragment/suggest") return send("text/html; charset=utf-8", SUGGESTIONS);
    if (pathname === "/fragment/progress") return send("text/html; charset=utf-8", PROGRESS);
    if (pathname.startsWith("/assets/")) {
      const plain = path.basename(pathname);
      return send(TYPES[path.extname(plain)], await readFile(path.join(here, "dist", manifest[plain] ?? plain)));
    }
    return send("text/html; charset=utf-8", await readFile(path.join(here, "gallery.html")));
  } catch {
    return answer.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;

const faults = [];
const expect = (truth, text) => truth || faults.push(text);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

async function open(label, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => faults.push(`${label}: console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${label}: ${error.message}`));
  page.on("request", (request) => expect(request.url().startsWith(origin) || request.url().startsWith("data:"), `${label}: asked ${request.url()}`));
  await page.goto(origin, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  expect((await page.locator("[style]").count()) === 0, `${label}: a style attribute was written`);
  expect((await page.locator("style").count()) === 0, `${label}: a style element was written`);
  return { context, page };
}

async function look(label, page) {
  for (const part of await page.locator("details").all()) await part.evaluate((node) => (node.open = true));
  await page.waitForTimeout(700);
  // Axe cannot see through the contour lines of the hero; they are taken away, so that it computes the contrast on the ground itself.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".g-hero::before { display: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  // Axe is put in through the debugger, which the page's policy does not concern.
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
  for (const { id, nodes } of result.violations) for (const node of nodes) faults.push(`${label}: axe ${id}: ${node.target} ${node.failureSummary.replace(/\s+/g, " ")}`);
  for (const { id, nodes } of result.incomplete) if (id === "color-contrast") for (const node of nodes) console.log(`${label}: contrast not computed: ${node.target} (${node.any[0]?.data?.messageKey})`);
  const { wide, client } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
  expect(wide <= client, `${label}: scrolls sideways, ${wide} in ${client}`);
  }

for (const width of [1280, 768, 360, 320]) {
  for (const colorScheme of ["light", "dark"]) {
    const label = `${width} ${colorScheme}`;
    const { context, page } = await open(label, { viewport: { width, height: 900 }, colorScheme });
    if (shots) {
      await mkdir(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, `${width}-${colorScheme}.png`), fullPage: true });
    }
    await look(label, page);
    await context.close();
  }
}

{
  const { context, page } = await open("script", { viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  expect(await page.locator("ds-error-summary").evaluate((node) => node === document.activeElement), "the error summary does not take the focus");
  expect((await page.locator(".g-count").innerText()) === "13 ord", "the words are not counted");
  await page.fill("#idea", "tre små ord");
  expect((await page.locator(".g-count").innerText()) === "3 ord – skriv minst 10", "too few words are not told");
  await page.locator("#q").pressSequentially("hjem");
  await page.locator(".g-suggest a").first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".g-suggest a").first().evaluate((node) => node === document.activeElement), "arrow down does not reach the first suggestion");
  await page.keyboard.press("Escape");
  expect((await page.locator(".g-suggest a").count()) === 0 && (await page.locator("#q").evaluate((node) => node === document.activeElement)), "escape does not close the suggestions");
  await page.locator("#job-7", { hasText: "Ferdig" }).waitFor({ timeout: 5000 });
  await page.getByRole("button", { name: "Mørkt" }).click();
  await page.reload();
  expect((await page.locator("html").getAttribute("data-color-scheme")) === "dark", "the scheme is not remembered");
  await look("dark by choice", page);
  await page.getByRole("button", { name: "Skjul" }).click();
  expect((await page.locator("[data-g-notice]").count()) === 0, "the notice does not go away");
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("body").evaluate((node) => getComputedStyle(node).backgroundColor)) === "rgb(255, 255, 255)", "dark paper");
  expect(!(await page.locator(".g-nav").isVisible()), "navigation on paper");
  if (shots) await page.pdf({ path: path.join(shots, "print.pdf"), preferCSSPageSize: true, printBackground: false });
  await context.close();
}

{
  const { context, page } = await open("no script", { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  expect(!(await page.locator(".g-nav").isVisible()), "the narrow menu is open at first");
  await page.locator(".g-menu > summary").click();
  expect(await page.getByRole("link", { name: "Matrise", exact: true }).isVisible(), "the menu does not open without a script");
  if (shots) await page.screenshot({ path: path.join(shots, "menu-360.png") });
  await page.setViewportSize({ width: 1280, height: 740 });
  expect(await page.getByRole("link", { name: "Organisasjoner", exact: true }).isVisible(), "the wide menu is not shown");
  await context.close();
}

await browser.close();
server.close();
if (faults.length) {
  console.error([...new Set(faults)].join("\n"));
  process.exitCode = 1;
} else {
  console.log("gallery: no violations, no console messages, no foreign requests, no sideways scrolling");
}
