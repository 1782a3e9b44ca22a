// Somebody who wants an overview: the programmes, narrowed; the matrix; the bodies.
import assert from "node:assert/strict";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";
import { folderFor, serve } from "../lib/grenselos.mjs";

test("the programmes are narrowed by what stands in the address, and a wrong filter is told and left out", async (t) => {
  const walk = await walkFor(t, (await serve(t, await folderFor(t))).origin);
  const { page } = walk;
  const shown = async () => new Set(await page.locator("main a[href^='/programmes/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).size;
  await walk.go("/programmes");
  const all = await shown();
  assert.ok(all >= 45, `${all} programmes are listed`);
  await walk.inspect("programmes");
  await page.locator("#group-nordic").check();
  await page.locator("#area-culture").check();
  await walk.follow(() => page.locator(".g-filter button[type=submit]").click());
  const asked = new URL(page.url()).searchParams;
  assert.deepEqual([asked.get("group"), asked.get("area")], ["nordic", "culture"]);
  const narrowed = await shown();
  assert.ok(narrowed > 0 && narrowed < all, `${narrowed} of ${all} are left`);
  assert.ok(await page.locator("#group-nordic").isChecked(), "the form shows what was asked");
  await walk.inspect("programmes, narrowed");
  await walk.follow(() => page.locator(".g-active a").first().click());
  assert.ok((await shown()) >= narrowed, "a filter is taken away by its mark");
  await walk.go("/programmes?group=nonsense&country=XX&page=10000");
  assert.equal(await shown(), all, "what does not exist is left out");
  assert.match(await page.locator("main [role=alert], main .ds-alert").first().innerText(), /nonsense/, "and told");
  walk.done();
});

test("the matrix is a real table with a reason in its cells", async (t) => {
  const walk = await walkFor(t, (await serve(t, await folderFor(t))).origin);
  const { page } = walk;
  await walk.go("/matrix");
  assert.equal(await page.locator(".g-matrix thead th[scope=col]").count(), 7, "six municipal areas beside the programme");
  const rows = page.locator(".g-matrix tbody tr:has(th[scope=row])");
  assert.ok((await rows.count()) >= 45);
  assert.equal(await rows.first().locator("td").count(), 6);
  assert.ok((await page.locator(".g-matrix td[data-rel=high] p").count()) > 10, "cells say why");
  await walk.inspect("matrix");
  await walk.picture("matrix");
  const link = rows.locator("th a").first();
  const name = (await link.innerText()).trim();
  await walk.follow(() => link.click());
  assert.equal((await page.locator("h1").innerText()).trim(), name);
  walk.done();
});

test("bodies tell what they came from, and the menu leads everywhere", async (t) => {
  const walk = await walkFor(t, (await serve(t, await folderFor(t))).origin);
  const { page } = walk;
  await walk.go("/bodies");
  assert.ok((await page.locator("main .g-row").count()) > 10);
  await walk.inspect("bodies");
  await walk.follow(() => page.locator("main .g-row a[href^='/bodies/']").first().click());
  assert.ok(await page.locator("main h1").isVisible());
  await walk.inspect("body");
  for (const address of ["/calls", "/projects", "/organisations", "/about", "/sign-in"]) {
    await walk.go(address);
    assert.ok(await page.locator("main h1").isVisible(), `${address} has a heading`);
    await walk.inspect(`${address}, nothing imported`);
  }
  await page.keyboard.press("Tab");
  assert.ok(await page.locator(".ds-skip-link").evaluate((link) => link === document.activeElement), "the first stop of the keyboard leads past the menu");
  walk.done();
});
