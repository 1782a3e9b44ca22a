// The four languages, and addresses that lead nowhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";
import { folderFor, serve } from "../lib/grenselos.mjs";

const LANGUAGES = ["nb", "nn", "sv", "en"];

test("switching the language keeps the page, and every language speaks for itself", async (t) => {
  const walk = await walkFor(t, (await serve(t, await folderFor(t))).origin);
  const { page } = walk;
  const address = "/?q=library+exchange+with+schools+in+Finland&country=SE";
  await walk.go(address);
  assert.equal(await page.locator("html").getAttribute("lang"), "nb", "a browser that asks for Norwegian gets it");
  const texts = new Set();
  for (const language of LANGUAGES) {
    await Promise.all([page.waitForEvent("load"), page.locator(`.g-langs a[hreflang=${language}]`).click()]);
    assert.equal(page.url(), new URL(address, walk.origin).href, "the page stays the same");
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.equal(await page.locator(`.g-langs a[hreflang=${language}]`).getAttribute("aria-current"), "true");
    assert.ok((await page.locator("main").innerText()).length > 300, "there is text");
    // A message without a text would show as its key.
    assert.doesNotMatch(await page.locator("body").innerText(), /\b(finder|kind|menu|call|about|error|strength|language)-[a-z-]+\b/);
    texts.add(await page.locator(".g-nav").innerText());
    await walk.inspect(`results in ${language}`);
    await walk.go("/programmes");
    assert.equal(await page.locator("html").getAttribute("lang"), language, "the choice is remembered on the next page");
    await walk.go(address);
  }
  assert.ok(texts.size >= 3, "the menu is translated");
  walk.done();
});

test("an address that leads nowhere searches for what was meant", async (t) => {
  const walk = await walkFor(t, (await serve(t, await folderFor(t))).origin);
  const { page } = walk;
  // The index is filled beside the first requests.
  const meant = page.locator("main a[href='/programmes/nordplus']");
  for (let tries = 0; tries < 20 && !(await meant.count()); tries += 1) {
    await page.waitForTimeout(tries && 500);
    await walk.go("/programme/nordplus", 404);
  }
  assert.ok(await meant.first().isVisible(), "Nordplus is offered");
  assert.equal(await page.locator("main input[type=search]").inputValue(), "nordplus");
  await walk.inspect("not found");
  await page.locator("main input[type=search]").fill("samarbeid mellom skoler i Norden");
  await walk.follow(() => page.locator("main .g-search button").click());
  assert.equal(new URL(page.url()).searchParams.get("q"), "samarbeid mellom skoler i Norden");
  assert.ok((await page.locator(".g-hit").count()) > 0);
  for (const address of ["/nowhere", "/calls/no-such-call", "/projects/0", "/organisations/%F0%9F%92%A7", "/programmes/a%00b"]) {
    await walk.go(address, 404);
    assert.ok(await page.locator("main h1").isVisible(), `${address} is answered with a page`);
  }
  walk.done();
});
