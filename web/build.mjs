// Builds web/dist: one stylesheet, one script, two font files and the icon, each under a name that carries the hash of its content, with a brotli copy beside every text file.
// `dist/manifest.json` maps the plain names to the hashed ones; the binary embeds the folder.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, "dist");
const LIMITS = { "app.css": 30 * 1024, "app.js": 45 * 1024 };

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

/// The theme file is what the Designsystemet command wrote, untouched. Its dark colours must not reach paper,
/// so the dark rules are confined to screens here, and the build stops if the file no longer looks as expected.
const themeForScreens = {
  name: "theme-for-screens",
  setup(builder) {
    builder.onLoad({ filter: /css[\\/]theme\.css$/ }, async ({ path: file }) => {
      let css = await readFile(file, "utf8");
      const swap = (from, to) => {
        if (css.split(from).length !== 2) throw new Error(`${file}: expected exactly one «${from}»`);
        css = css.replace(from, to);
      };
      swap("@media (prefers-color-scheme: dark) {", "@media screen and (prefers-color-scheme: dark) {");
      swap('@layer ds.theme.color-scheme.dark {\n[data-color-scheme="dark"] {',
        '@layer ds.theme.color-scheme.dark {\n@media screen {[data-color-scheme="dark"] {');
      const end = css.indexOf("}", css.indexOf('@media screen {[data-color-scheme="dark"]'));
      css = `${css.slice(0, end)}}${css.slice(end)}`;
      return { contents: css, loader: "css", resolveDir: path.dirname(file) };
    });
  },
};

async function bundle() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: { app: "src/app.css", "app-script": "src/app.js" },
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    legalComments: "none",
    loader: { ".woff2": "file", ".svg": "dataurl" },
    assetNames: "[name]-[hash]",
    logLevel: "warning",
    plugins: [themeForScreens],
  });
  return result.outputFiles.map((file) => ({ name: path.basename(file.path), bytes: Buffer.from(file.contents) }));
}

const textKinds = new Set([".css", ".js", ".svg"]);
const manifest = {};

async function put(plain, bytes, hashed) {
  const { name, ext } = path.parse(plain);
  const file = hashed ?? `${name}-${digest(bytes)}${ext}`;
  await writeFile(path.join(dist, file), bytes);
  manifest[plain] = file;
  let small = bytes.length;
  if (textKinds.has(ext)) {
    const packed = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    await writeFile(path.join(dist, `${file}.br`), packed);
    small = packed.length;
  }
  console.log(`${file.padEnd(48)} ${String(bytes.length).padStart(7)} B ${String(small).padStart(7)} B sent`);
  if (LIMITS[plain] && small > LIMITS[plain]) throw new Error(`${plain}: ${small} bytes sent, the limit is ${LIMITS[plain]}`);
  return file;
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const { name, bytes } of await bundle()) {
  if (name === "app.css") await put("app.css", bytes);
  else if (name === "app-script.js") await put("app.js", bytes);
  else await put(name.replace(/-[0-9A-Z]{8}(\.\w+)$/, "$1"), bytes, name);
}
await put("icon.svg", await readFile(path.join(here, "src/icon.svg")));
await writeFile(path.join(dist, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
