// A person at a browser: walks through pages, and looks at each the way checkers of accessibility do. Whatever is wrong anywhere on the way is kept,
// and told at the end of the journey by `done`.
import assert from "node:assert/strict";
import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { ROOT } from "./grenselos.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PICTURES = path.join(ROOT, "docs/images");
const LARGEST_PICTURE = 200 * 1024;

/** Opens a browser for one test. */
export async function walkFor(test, origin, { script = true, width = 1280 } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  test.after(() => browser.close());
  const context = await browser.newContext({ baseURL: origin, locale: "nb-NO", timezoneId: "Europe/Oslo", javaScriptEnabled: script, viewport: { width, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return new Walk(page, origin);
}

class Walk {
  faults = [];
  /** Statuses other than success that the journey goes to on purpose; the browser writes them to the console. */
  expected = new Set();

  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    const here = () => page.url().replace(origin, "").split("?")[0];
    page.on("console", (message) => {
      if ([...this.expected].some((status) => message.text().includes(`status of ${status}`))) return;
      this.faults.push(`${here()}: console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`${here()}: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:")) this.faults.push(`${here()}: asked ${url}`);
    });
  }

  /** Goes to an address of the site; another status than `status` ends the journey. */
  async go(address, status = 200) {
    if (status !== 200) this.expected.add(status);
    const answer = await this.page.goto(address, { waitUntil: "load" });
    assert.equal(answer.status(), status, `${address} answered ${answer.status()}`);
    return this.page;
  }

  /** Does something that leads to another page, and waits for it. */
  async follow(act) {
    const before = this.page.url();
    await Promise.all([this.page.waitForURL((url) => url.href !== before, { waitUntil: "load" }), act()]);
  }

  /** Looks at the page in light and dark, wide and narrow, with everything unfolded; then whether it fits into 320 px. */
  async inspect(name) {
    const { page } = this;
    const size = page.viewportSize();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => {
      const folded = [...document.querySelectorAll("details:not([open])")];
      for (const part of folded) part.open = true;
      // Axe cannot see through the contour lines behind the front page's heading; without them it computes the contrast on the ground itself.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".g-hero::before { display: none !important } *, *::before, *::after { transition: none !important; animation: none !important }");
      const before = document.adoptedStyleSheets;
      document.adoptedStyleSheets = [...before, sheet];
      window.asItWas = () => {
        document.adoptedStyleSheets = before;
        for (const part of folded) part.open = false;
      };
    });
    if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
    for (const width of [1280, 360]) {
      for (const colorScheme of ["light", "dark"]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then((result) => result.violations), RULES);
        for (const { id, nodes } of violations)
          for (const node of nodes) this.faults.push(`${name} ${width} ${colorScheme}: axe ${id}: ${node.target} ${node.failureSummary.replace(/\s+/g, " ")} ${node.html.slice(0, 160)}`);
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 320, height: 900 });
    const { wide, client, widest } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const over = scrollWidth > clientWidth ? [...document.querySelectorAll("main *")].filter((node) => node.getBoundingClientRect().right > clientWidth + 1) : [];
      return { wide: scrollWidth, client: clientWidth, widest: over.slice(0, 3).map((node) => node.outerHTML.slice(0, 120)).join(" | ") };
    });
    if (wide > client) this.faults.push(`${name}: scrolls sideways at 320, ${wide} in ${client}: ${widest}`);
    await page.setViewportSize(size);
    await page.evaluate(() => window.asItWas());
  }

  /** A picture for the documents, when asked for with SHOTS=1. */
  async picture(name, { width = 1280, height = 900 } = {}) {
    if (!process.env.SHOTS) return;
    await mkdir(PICTURES, { recursive: true });
    const { page } = this;
    const size = page.viewportSize();
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    const file = path.join(PICTURES, `${name}.png`);
    await page.screenshot({ path: file });
    assert.ok((await stat(file)).size <= LARGEST_PICTURE, `${file} is larger than ${LARGEST_PICTURE} bytes`);
    await page.setViewportSize(size);
  }

  /** The end of a journey: nothing was wrong on any page. */
  done() {
    assert.deepEqual([...new Set(this.faults)], [], "faults on the way");
  }
}
