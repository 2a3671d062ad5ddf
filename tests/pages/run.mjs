// Drives the built page in headless Chromium.
//
//   node run.mjs [FILTER...]     run every test, or those whose name contains a FILTER
//
// PYRITE_PAGE  address of the served page; without it dist/ is served from here
// CHROMIUM     the browser to use; without it the usual names are looked up in PATH
// PYRITE_SOAK  seconds the endless printer runs (10)
//
// A spec is a file in specs/ that exports `tests`, an object from name to
// async function. Each test gets a browser profile without data. One that fails
// is done once more, in a browser profile of its own: a real browser on a busy
// machine may be late. What a run forgives is told, and is one test at most; two
// that fail are two failures. The last line says "N passed, M failed"; the exit
// status is 1 if any failed.

import { readdir } from "node:fs/promises";
import { launch } from "./browser.mjs";
import { Ide } from "./ide.mjs";
import { serve } from "./server.mjs";

const TIMEOUT = 120_000;

async function specs(filters) {
  const folder = new URL("specs/", import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort();
  const found = [];
  for (const file of files) {
    const { tests } = await import(new URL(file, folder));
    for (const [title, test] of Object.entries(tests)) {
      const name = `${file.replace(".mjs", "")}: ${title}`;
      if (filters.length === 0 || filters.some((filter) => name.includes(filter)))
        found.push({ name, test });
    }
  }
  return found;
}

function timeLimit() {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${TIMEOUT / 1000} s`)), TIMEOUT);
  });
  return { limit, clear: () => clearTimeout(timer) };
}

async function run(ide, { name, test }) {
  const { limit, clear } = timeLimit();
  try {
    await Promise.race([test(ide), limit]);
    ide.expectNoComplaints();
    console.log(`ok    ${name}`);
    return true;
  } catch (error) {
    console.log(
      `FAIL  ${name}\n      ${String(error.message ?? error).replaceAll("\n", "\n      ")}`,
    );
    return false;
  } finally {
    clear();
  }
}

const chosen = await specs(process.argv.slice(2));
const server = process.env.PYRITE_PAGE
  ? null
  : await serve(new URL("../../dist/", import.meta.url));
const address = process.env.PYRITE_PAGE ?? server.address;
const browser = await launch();
const failed = [];
let ide = null;
for (const spec of chosen) {
  ide ??= await Ide.create(browser, address);
  const passed = await run(ide, spec);
  if (!passed) failed.push(spec);
  if (passed && (await ide.renew())) continue;
  await ide.close();
  ide = null;
}
await ide?.close();
if (failed.length === 1 && chosen.length > 1) {
  ide = await Ide.create(browser, address);
  console.log(`again ${failed[0].name}`);
  if (await run(ide, failed[0])) failed.pop();
  await ide.close();
}
await browser.close();
server?.close();
const passed = chosen.length - failed.length;
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && passed > 0 ? 0 : 1);
