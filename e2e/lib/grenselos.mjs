// The real program: commands of it, and a server of it on a folder of its own and a free port.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { cordisZip } from "./cordis.mjs";
import { startPortal } from "./portal.mjs";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PROGRAM = process.env.GRENSELOS_BIN ?? path.join(ROOT, "target/debug/grenselos");
const LONGEST_START = 60_000;
const LONGEST_COMMAND = 120_000;

/** A folder that is gone when the test is over. */
export async function folderFor(test) {
  const folder = await mkdtemp(path.join(tmpdir(), "grenselos-e2e-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs one command to its end. */
export function command(folder, ...words) {
  return new Promise((done, fail) => {
    const child = spawn(PROGRAM, ["--data", path.join(folder, "data"), ...words], { stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST_COMMAND });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (said.err += text));
    child.on("error", fail).on("close", (code) => done({ code, ...said }));
  });
}

async function mustDo(folder, ...words) {
  const done = await command(folder, ...words);
  if (done.code !== 0) throw new Error(`grenselos ${words.join(" ")} ended with ${done.code}\n${done.out}${done.err}`);
}

/** The file and the portal that a person would import from. */
export async function sourcesFor(test, folder, manners) {
  const zip = path.join(folder, "cordis.zip");
  await writeFile(zip, cordisZip());
  const portal = await startPortal(manners);
  test.after(() => portal.stop());
  return { zip, portal: portal.url, download: portal.zip };
}

/** Calls, past projects and organisations, imported on the command line. */
export async function importAll(test, folder) {
  const sources = await sourcesFor(test, folder);
  await mustDo(folder, "import", "cordis", sources.zip);
  await mustDo(folder, "import", "portal", "--url", sources.portal);
}

/** Starts the server and waits until it says that it is ready; it is stopped the way people do when the test is over. */
export async function serve(test, folder, settings = {}) {
  const child = spawn(PROGRAM, ["--data", path.join(folder, "data"), "serve", "--listen", "127.0.0.1:0"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GRENSELOS_LOG: "warn", ...settings },
  });
  const ended = new Promise((done) => child.on("close", done));
  const server = { origin: "", log: "" };
  let setup;
  const linked = new Promise((done) => (setup = done));
  /** The link for the first administrator; it is printed just after the address. */
  server.setupLink = () => linked;
  child.stderr.setEncoding("utf8").on("data", (text) => (server.log += text));
  const ready = new Promise((done, fail) => {
    child.on("error", fail);
    ended.then((code) => fail(new Error(`the server ended with ${code}\n${server.log}`)));
    setTimeout(() => fail(new Error(`the server was not ready in time\n${server.log}`)), LONGEST_START).unref();
    createInterface({ input: child.stdout }).on("line", (line) => {
      server.origin ||= /is ready: (http\S+)/.exec(line)?.[1] ?? "";
      const link = /(http\S+\/setup\/\S+)/.exec(line)?.[1];
      if (link) setup(link);
      if (server.origin) done();
    });
  });
  test.after(async () => {
    child.kill("SIGINT");
    await ended;
  });
  await ready;
  return server;
}
