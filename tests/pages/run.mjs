// Drives the built page in headless Chromium.
//
//   node run.mjs [FILTER...]     run every test, or those whose name contains a FILTER
//
// PYRITE_PAGE  address of the served page; without it dist/ is served from here
// CHROMIUM     the browser to use; without it the usual names are looked up in PATH
// PYRITE_SOAK  seconds the endless printer runs (10)
//
// A spec is a file in specs/ that exports `tests`, an object from name to
// async function. Two browsers take tests from one list; each test gets a profile
// without data. One that fails is done once more, with nothing beside it: a real
// browser on a busy machine may be late. What a run forgives is told, and is one test at most; two
// that fail are two failures. The last line says "N passed, M failed"; the exit
// status is 1 if any failed.

import { readdir } from "node:fs/promises";
import { launch } from "./browser.mjs";
import { Ide } from "./ide.mjs";
import { serve } from "./server.mjs";

const TIMEOUT = 120_000;
// Most of a test is waiting for what takes its time in the page, so two go together well.
const BROWSERS = 2;

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

/** Takes tests from `waiting` until none is left, in a browser of its own; those that failed. */
async function work(waiting) {
  const browser = await launch();
  const failed = [];
  let ide = null;
  for (let spec = waiting.shift(); spec; spec = waiting.shift()) {
    ide ??= await Ide.create(browser, address);
    const passed = await run(ide, spec);
    if (!passed) failed.push(spec);
    if (passed && (await ide.renew())) continue;
    await ide.close();
    ide = null;
  }
  await ide?.close();
  await browser.close();
  return failed;
}

const chosen = await specs(process.argv.slice(2));
const server = process.env.PYRITE_PAGE
  ? null
  : await serve(new URL("../../dist/", import.meta.url));
const address = process.env.PYRITE_PAGE ?? server.address;
const waiting = [...chosen];
const failed = (await Promise.all(Array.from({ length: BROWSERS }, () => work(waiting)))).flat();
if (failed.length === 1 && chosen.length > 1) {
  console.log(`again ${failed[0].name}`);
  if ((await work([failed[0]])).length === 0) failed.pop();
}
server?.close();
const passed = chosen.length - failed.length;
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && passed > 0 ? 0 : 1);
