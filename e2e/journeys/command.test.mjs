// The command line, as the README tells it.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { ROOT, command, folderFor, importAll } from "../lib/grenselos.mjs";
import { IDEA } from "../lib/idea.mjs";

test("an idea on the command line is answered in lists, and as JSON", async (t) => {
  const folder = await folderFor(t);
  await importAll(t, folder);
  const listed = await command(folder, "find", IDEA, "--as", "NO,NO-31,municipality");
  assert.equal(listed.code, 0, listed.err);
  assert.match(listed.out, /older people live safely at home/);
  assert.match(listed.out, /SAFEHOME/);
  const asJson = await command(folder, "find", IDEA, "--as", "NO,NO-31,municipality", "--json");
  assert.equal(asJson.code, 0, asJson.err);
  const { idea, hits } = JSON.parse(asJson.out);
  assert.equal(idea, IDEA);
  for (const kind of ["programme", "call", "project", "partner"]) assert.ok(hits.some((hit) => hit.kind === kind && hit.id && hit.title && hit.verdict), `no ${kind}`);
});

test("a table of one's own is imported with its mapping, and a wrong one is refused by its place", async (t) => {
  const folder = await folderFor(t);
  const table = path.join(folder, "partners.csv");
  const map = path.join(ROOT, "docs/maps/organisations.toml");
  await writeFile(table, "Navn;Orgnr;Sted;Land;Type\nFjordvik kommune;974 760 673;Fjordvik;Norge;Kommune\nStrandby kommun;;Strandby;Sverige;Kommune\n");
  const done = await command(folder, "import", "table", table, "--map", map, "--language", "en");
  assert.equal(done.code, 0, done.out + done.err);
  await writeFile(table, "Navn;Sted\nFjordvik kommune;Fjordvik\n");
  const refused = await command(folder, "import", "table", table, "--map", map, "--language", "en");
  assert.equal(refused.code, 1);
  assert.match(refused.out + refused.err, /no column «(Orgnr|Land|Type)»/, "the missing column is named");
});

test("what cannot be done is said, with an exit code that is not zero", async (t) => {
  const folder = await folderFor(t);
  const missing = await command(folder, "import", "cordis", path.join(folder, "not-there.zip"));
  assert.equal(missing.code, 1);
  assert.match(missing.err, /not-there\.zip/);
  assert.equal((await command(folder, "find")).code, 2, "mistyped");
});

test("a lost administrator gets a new link, and the doctor finds everything in order", async (t) => {
  const folder = await folderFor(t);
  const link = await command(folder, "link");
  assert.equal(link.code, 0, link.err);
  assert.match(link.out, /^http:\/\/127\.0\.0\.1:8080\/setup\/\S+\n$/);
  const healthy = await command(folder, "doctor");
  assert.equal(healthy.code, 0, healthy.out + healthy.err);
});
