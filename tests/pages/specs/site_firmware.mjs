// The firmware that the site ships: the page puts it onto a simulated board, and what is in that
// board's flash afterwards starts in the emulator of the chip.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const EMULATOR = "tests/emulator/run.py";
const PROGRAM = "print('main ' + 'runs')\n";
// Milliseconds for an emulated second or two on a busy machine.
const PATIENCE = 240_000;

async function untilSent(ide) {
  await ide.page.locator("#send", { hasText: /^\s*Sent\s*$/ }).waitFor({ timeout: PATIENCE });
}

/** What a flash prints on its serial line until `end` comes. */
async function boot(flash, end) {
  const folder = await mkdtemp(join(tmpdir(), "pyrite-flash-"));
  const file = join(folder, "flash.bin");
  await writeFile(file, flash);
  const child = spawn(process.env.PYRITE_EMULATOR_PYTHON, [EMULATOR, file]);
  try {
    return await new Promise((resolve, reject) => {
      let text = "";
      const limit = setTimeout(() => reject(new Error(`no ${end} in ${text}`)), PATIENCE);
      const take = (bytes) => {
        text += bytes;
        if (!text.includes(end)) return;
        clearTimeout(limit);
        resolve(text);
      };
      child.stdout.on("data", take);
      child.stderr.on("data", take);
      child.on("error", reject);
      child.on("exit", () => reject(new Error(`the emulator has ended after ${text}`)));
    });
  } finally {
    child.removeAllListeners("exit");
    child.kill();
    await rm(folder, { recursive: true });
  }
}

export const tests = {
  "the site's firmware and a program go onto a micro:bit, which then runs it": async (ide) => {
    await ide.page.goto(`${ide.address}?devices=simulated`);
    await ide.ready();
    await ide.write(PROGRAM);
    await ide.page.locator("#send").click();
    await ide.page.locator("#send-title", { hasText: "Connect your micro:bit" }).waitFor();
    await ide.page.locator("#dialog-action").click();
    await untilSent(ide);
    const flash = await ide.page.evaluate(() => Array.from(window.simulatedBoard.flash()));
    assert.equal(flash.length, 0x80000);
    const text = await boot(Uint8Array.from(flash), ">>> ");
    assert.match(text, /^main runs\r?$/m);
  },

  "the site's firmware goes onto a PyBoard, byte for byte": async (ide) => {
    const file = await ide.page.request.get(new URL("firmware/pyboard.dfu", ide.address).href);
    assert.ok(file.ok());
    await ide.page.goto(`${ide.address}?devices=simulated&board=pyboard`);
    await ide.ready();
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#send-menu .choice", { hasText: "PyBoard" }).click();
    await ide.page.locator("#install-firmware").click();
    await ide.page.locator("#send-title", { hasText: "Connect your PyBoard" }).waitFor();
    await ide.page.locator("#dialog-action").click();
    await untilSent(ide);
    const found = await ide.page.evaluate(() => Array.from(window.simulatedBoard.flash()));
    const flash = Buffer.from(found);
    // DfuSe: the prefix of 11 bytes, the target's of 274, then elements of address, size and data.
    const bytes = await file.body();
    for (let n = 0, at = 11 + 274; n < bytes.readUInt32LE(11 + 270); n++) {
      const [address, size] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
      const from = address - 0x08000000;
      assert.ok(flash.subarray(from, from + size).equals(bytes.subarray(at + 8, at + 8 + size)));
      at += 8 + size;
    }
  },
};
