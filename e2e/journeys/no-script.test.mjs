// The same without JavaScript: everything works that the main job needs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";
import { folderFor, importAll, serve } from "../lib/grenselos.mjs";
import { IDEA, ask } from "../lib/idea.mjs";

test("without JavaScript the finder gives the same lists and the menu opens", async (t) => {
  const folder = await folderFor(t);
  await importAll(t, folder);
  const walk = await walkFor(t, (await serve(t, folder)).origin, { script: false, width: 360 });
  const { page } = walk;
  await walk.go("/");
  assert.ok(!(await page.locator(".g-nav").isVisible()), "on a narrow screen the menu is folded");
  await page.locator(".g-menu > summary").click();
  assert.ok(await page.locator(".g-nav a[href='/programmes']").isVisible(), "and opens");
  await ask(walk);
  for (let tries = 0; tries < 20 && !(await page.locator("#partners .g-hit").count()); tries += 1) {
    await page.waitForTimeout(500);
    await page.reload();
  }
  for (const list of ["programmes", "calls", "projects", "partners"]) assert.ok((await page.locator(`#${list} .g-hit`).count()) > 0, `the list of ${list} is empty`);
  await page.locator("#programmes .g-hit .ds-details summary").first().click();
  await page.locator("#programmes .g-rule").first().waitFor({ state: "visible" });
  await walk.follow(() => page.locator("#programmes .g-hit__title a").first().click());
  assert.ok((await page.locator("main .g-source").count()) > 0, "a programme's facts have their sources");
  await page.goBack();
  await page.locator(".g-question > summary").click();
  assert.equal(await page.locator("#q").inputValue(), IDEA, "the question is still there");
  for (const address of ["/programmes", "/matrix", "/calls", "/projects", "/organisations", "/bodies", "/about"]) {
    await walk.go(address);
    assert.ok(await page.locator("main h1").isVisible(), `${address} has a heading`);
  }
  walk.done();
});
