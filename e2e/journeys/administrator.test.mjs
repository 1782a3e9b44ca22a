// Whoever set it up: from the one-time link to calls, projects and organisations.
import assert from "node:assert/strict";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";
import { HELD as CORDIS } from "../lib/cordis.mjs";
import { folderFor, serve, sourcesFor } from "../lib/grenselos.mjs";
import { HELD as CALLS } from "../lib/portal.mjs";

const PERSON = { name: "Ines Lunde", email: "ines@fjordvik.example", password: "en stille fjord om natten" };

/** Makes the first administrator with the link that the server printed. */
async function becomeAdministrator(walk, server) {
  const { page } = walk;
  await page.goto(await server.setupLink());
  await walk.inspect("first administrator");
  walk.expected.add(422);
  for (const [field, value] of Object.entries({ ...PERSON, again: "something else" })) await page.locator(`#${field}`).fill(value);
  await Promise.all([page.waitForEvent("load"), page.locator(".g-form button[type=submit]").click()]);
  assert.ok(await page.locator(".ds-error-summary").isVisible(), "two passwords that differ are told");
  assert.equal(await page.locator("#name").inputValue(), PERSON.name, "and nothing typed is lost");
  await walk.inspect("first administrator, refused");
  for (const [field, value] of Object.entries({ password: PERSON.password, again: PERSON.password })) await page.locator(`#${field}`).fill(value);
  await walk.follow(() => page.locator(".g-form button[type=submit]").click());
  assert.equal(new URL(page.url()).pathname, "/imports");
}

test("the administrator imports calls and projects from the page, and everybody finds them", async (t) => {
  const folder = await folderFor(t);
  const sources = await sourcesFor(t, folder, { pause: 2_000 });
  const server = await serve(t, folder, { GRENSELOS_PORTAL_URL: sources.portal });
  const walk = await walkFor(t, server.origin);
  const { page } = walk;
  await becomeAdministrator(walk, server);
  await walk.inspect("imports");

  await Promise.all([page.waitForEvent("load"), page.locator("form[action='/imports/portal'] button[type=submit]").click()]);
  await page.locator(".g-progress progress").waitFor();
  await walk.inspect("imports, under way");
  await shows(walk, "/calls", "main a[href^='/calls/']");
  await walk.go("/imports");
  await page.locator("#cordis-url").fill(sources.download);
  await Promise.all([page.waitForEvent("load"), page.locator("form[action='/imports/cordis'] button[type=submit]").click()]);
  await shows(walk, "/projects", "main .g-row");
  await walk.go("/imports");
  const log = page.locator("section[aria-labelledby=log] tbody tr");
  assert.equal(await log.count(), 2, "both imports stand in the log");
  await walk.inspect("imports, done");
  await walk.follow(() => log.first().locator("th a").click());
  await walk.inspect("import");

  await walk.go("/calls");
  const open = page.locator("main .g-row:has(a[href^='/calls/'])");
  assert.ok((await open.count()) >= 3 && (await open.count()) <= CALLS, "calls that can still be applied to are listed");
  assert.ok((await page.locator("main .g-status[data-status=closing]").count()) > 0, "one closes soon");
  await walk.inspect("calls");
  await walk.picture("calls");
  await walk.follow(() => page.locator("main a[href*='care-02' i]").first().click());
  assert.match(await page.locator("main").innerText(), /Home care services of municipalities/, "the sheet tells what the call wants");
  assert.match(await page.locator("main time").first().getAttribute("datetime"), /^\d{4}-\d\d-\d\d/);
  assert.ok((await page.locator("main a[href*='TEST-HLTH-2027-CARE-02'][href^=https]").count()) > 0, "and leads to its source");
  await walk.inspect("call");

  await shows(walk, "/projects?q=older+people+home", "main .g-row a:text('SAFEHOME')");
  await walk.inspect("projects");
  await walk.follow(() => page.locator("main .g-row a", { hasText: "SAFEHOME" }).first().click());
  assert.equal(await page.locator("main table a[href^='/organisations/']").count(), 4, "all four partners");
  await walk.inspect("project");
  await walk.follow(() => page.locator("main table a", { hasText: "Strandby" }).click());
  assert.equal(await page.locator("main section:has(#projects-h) .g-row").count(), 2, "its two projects");
  await walk.inspect("organisation");
  await walk.go("/organisations");
  assert.equal(await page.locator("main .g-row").count(), CORDIS.organisations);
  await walk.inspect("organisations");

  await walk.follow(() => page.locator(".g-tools form button").click());
  await walk.follow(() => page.goto("/imports"));
  assert.equal(new URL(page.url()).pathname, "/sign-in", "imports are the administrator's");
  await page.locator("#email").fill(PERSON.email);
  await page.locator("#password").fill(PERSON.password);
  await walk.follow(() => page.locator(".g-form button[type=submit]").click());
  assert.equal(new URL(page.url()).pathname, "/imports", "signing in leads to where one wanted to go");
  walk.done();
});

/** An import runs beside the requests, and the index takes up what is new within seconds: asks until a page shows it. */
async function shows(walk, address, selector) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    await walk.go(address);
    if (await walk.page.locator(selector).count()) return;
    await walk.page.waitForTimeout(500);
  }
  await walk.go("/imports");
  assert.fail(`${address} never shows ${selector}:\n${await walk.page.locator("main").innerText()}`);
}
