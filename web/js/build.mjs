// Bundles the libraries of package.json into web/static/vendor, which is
// committed so that building Pyrite needs no Node.
//
//   npm ci && npm run build    write the bundles
//   npm ci && npm run check    exit with 1 if the committed bundles differ

import { build } from "esbuild";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const vendor = join(here, "..", "static", "vendor");

async function bundles() {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ["src/editor.js", "src/xterm.js", "src/xterm-addon-fit.js"],
    outdir: vendor,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    write: false,
  });
  return result.outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]);
}

/** The licence text of every package that ends up in a bundle. */
async function licences() {
  const lock = JSON.parse(await readFile(join(here, "package-lock.json"), "utf8"));
  const texts = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.dev) continue;
    const folder = join(here, path);
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${path} has no licence file`);
    const name = path.replace("node_modules/", "");
    const text = await readFile(join(folder, file), "utf8");
    texts.push(`${name} ${entry.version}\n\n${text.trim()}\n`);
  }
  return [join(vendor, "LICENSES.txt"), Buffer.from(texts.join("\n----\n\n"))];
}

async function stylesheet() {
  return [join(vendor, "xterm.css"), await readFile(join(modules, "@xterm/xterm/css/xterm.css"))];
}

async function differs([path, contents]) {
  const committed = await readFile(path).catch(() => null);
  return committed === null || !committed.equals(contents);
}

const outputs = [...(await bundles()), await licences(), await stylesheet()];
if (process.argv.includes("--check")) {
  let stale = 0;
  for (const output of outputs) {
    if (!(await differs(output))) continue;
    console.error(`${output[0]} differs from what package-lock.json builds: run npm run build`);
    stale += 1;
  }
  process.exit(stale === 0 ? 0 : 1);
}
await mkdir(vendor, { recursive: true });
for (const [path, contents] of outputs) await writeFile(path, contents);
console.log(outputs.map(([path, { length }]) => `${length} ${path}`).join("\n"));
