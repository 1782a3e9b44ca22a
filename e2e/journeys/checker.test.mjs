// The looking itself: a page with faults must not pass, or all the other journeys would say nothing.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { walkFor } from "../lib/browser.mjs";

const BAD = `<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><p style="color:#bbb;background:#fff">pale words</p><img src="data:,"><div style="width:500px">wide</div>
  <details><summary>More</summary><input></details></main><script>console.error("said")</script></html>`;

test("a page with faults is seen as such", async (t) => {
  const server = createServer((request, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(BAD));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => server.close());
  const walk = await walkFor(t, `http://127.0.0.1:${server.address().port}`);
  await walk.go("/");
  await walk.inspect("bad");
  const told = walk.faults.join("\n");
  for (const fault of ["color-contrast", "image-alt", "axe label", "scrolls sideways", "console error: said"]) assert.match(told, new RegExp(fault));
  assert.match(told, /360 dark/);
  assert.throws(() => walk.done());
});
