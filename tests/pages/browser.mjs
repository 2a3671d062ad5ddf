// Finds and starts Chromium.

import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

// Nothing of the browser's own may use the network, the GPU or a sandbox that root has not.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function isProgram(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function find() {
  const names = process.env.CHROMIUM ? [process.env.CHROMIUM, ...NAMES] : NAMES;
  for (const name of names) {
    const folders = isAbsolute(name) ? [""] : (process.env.PATH ?? "").split(delimiter);
    for (const folder of folders) {
      const path = join(folder, name);
      if (await isProgram(path)) return path;
    }
  }
  throw new Error(`no ${names.join(", ")} in PATH: install Chromium or set CHROMIUM`);
}

export async function launch() {
  return chromium.launch({ executablePath: await find(), args: FLAGS });
}
