// A newcomer with an idea: from the front page to programmes, calls, past projects and partners, with reasons; and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";
import { folderFor, importAll, serve } from "../lib/grenselos.mjs";
import { IDEA, ask } from "../lib/idea.mjs";

const LISTS = ["programmes", "calls", "projects", "partners"];

test("a newcomer's idea finds programmes, calls, past projects and partners, with reasons", async (t) => {
  const folder = await folderFor(t);
  await importAll(t, folder);
  const walk = await walkFor(t, (await serve(t, folder)).origin);
  const { page } = walk;

  await walk.go("/");
  await walk.inspect("front page");
  await ask(walk);
  const asked = new URL(page.url());
  assert.equal(asked.searchParams.get("q"), IDEA, "the question stands in the address");
  assert.equal(asked.searchParams.get("region"), "NO-31");

  // The index is filled beside the first requests.
  await page.waitForFunction(() => fetch(location.href).then((answer) => answer.text()).then((text) => text.includes('id="hit-partner-1"')), null, { polling: 500 });
  await page.reload();
  for (const list of LISTS) assert.ok((await page.locator(`#${list} .g-hit`).count()) > 0, `the list of ${list} is empty`);
  assert.match(await page.locator("#calls .g-hit").first().innerText(), /older people live safely at home/, "the call about older people comes first");
  assert.match(await page.locator("#projects .g-hit").first().innerText(), /SAFEHOME/, "and the project about the same");
  assert.match(await page.locator("#partners").innerText(), /Strandby/, "with those who took part in it as possible partners");

  const programmes = page.locator("#programmes .g-hit");
  for (const hit of await programmes.all()) {
    const verdict = hit.locator(".g-verdict");
    assert.match((await verdict.getAttribute("data-verdict")) ?? "", /^(yes|perhaps|no)$/);
    assert.ok((await verdict.innerText()).trim(), "a verdict says its word");
    assert.ok((await hit.locator(".g-hit__reason").innerText()).trim(), "and why");
  }
  assert.ok((await page.locator("#calls .g-why mark, #calls .g-why .g-chip").count()) > 0, "the words that met are shown");
  await walk.inspect("results");
  await walk.picture("finder", { height: 1300 });
  await walk.picture("finder-mobile", { width: 360, height: 740 });

  await page.locator("#programmes .g-hit .ds-details summary").first().click();
  await page.locator("#programmes .g-rule").first().waitFor({ state: "visible" });
  const name = (await page.locator("#programmes .g-hit__title a").first().innerText()).trim();
  await walk.follow(() => page.locator("#programmes .g-hit__title a").first().click());
  assert.match(new URL(page.url()).pathname, /^\/programmes\/[a-z0-9-]+$/);
  assert.equal((await page.locator("h1").innerText()).trim(), name);
  assert.ok((await page.locator("main .g-source a[href^=http]").count()) > 0, "facts name their sources");
  assert.ok((await page.locator("main .g-sure").count()) > 0, "and how sure they are");
  await walk.inspect("programme");
  await walk.picture("programme");

  await page.goBack({ waitUntil: "load" });
  assert.equal(new URL(page.url()).searchParams.get("q"), IDEA, "back keeps the question");
  assert.equal(await page.locator("#q").inputValue(), IDEA);
  assert.equal(await page.locator("#region").inputValue(), "NO-31");
  walk.done();
});

test("an idea that says nothing is answered with what to do, and nothing typed is lost", async (t) => {
  const folder = await folderFor(t);
  const walk = await walkFor(t, (await serve(t, folder)).origin);
  const { page } = walk;
  await walk.go("/");
  await page.locator("#country").selectOption("SE");
  await walk.follow(() => page.locator(".g-finder button[type=submit]").click());
  assert.ok(await page.locator("main [role=alert]").first().isVisible(), "it says that the idea is missing");
  assert.equal(await page.locator("#country").inputValue(), "SE");
  await page.locator("#q").fill("qwrtz xkcdvv bnmplk <b>&\u{1F4A7}");
  await walk.follow(() => page.locator(".g-finder button[type=submit]").click());
  assert.ok(await page.locator(".g-nofit").first().isVisible(), "it says that nothing fits");
  assert.equal(await page.locator("#q").inputValue(), "qwrtz xkcdvv bnmplk <b>&\u{1F4A7}");
  await walk.inspect("nothing fits");
  walk.done();
});
