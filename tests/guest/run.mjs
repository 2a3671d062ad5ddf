// Runs in the virtual machine of `cargo xtask test --guest`: the page, in Chromium with real WebUSB,
// and simulated boards on the kernel's USB.
//
//   node run.mjs VHCI [FILTER...]
//
// VHCI is the example `vhci` of webusb-flasher. A policy of the browser allows the page the boards,
// because nobody is here to choose one in the browser's own dialog.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { Board } from "../flash/bridge.mjs";
import { launch } from "../pages/browser.mjs";
import {
  firmware,
  flashWith,
  interpreter,
  pyboardFirmware,
  withoutFirmware,
} from "../pages/firmware.mjs";
import { Ide } from "../pages/ide.mjs";
import { serve } from "../pages/server.mjs";

const POLICIES = "/etc/chromium/policies/managed";
const DEVICES = [
  { vendor_id: 0x0d28, product_id: 0x0204 },
  { vendor_id: 0x0483, product_id: 0xdf11 },
];
const SOURCE = "from microbit import *\ndisplay.show('a')\n";
// A core that is simulated instruction by instruction, on a processor that is too.
const PATIENCE = { timeout: 600_000 };

const start = Date.now();
const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;

const [vhci, ...filters] = process.argv.slice(2);

/**
 * Both boards, before the browser starts: it looks for devices once, and hears of those that come
 * later only from udev, which does not run here.
 */
async function plugIn() {
  const boards = { microbit: new Board(vhci, "microbit", "0"), pyboard: new Board(vhci, "pyboard", "1") };
  // Until the kernel has asked them who they are.
  await new Promise((done) => setTimeout(done, 3000));
  return boards;
}

const dialog = (ide, title) => ide.page.locator("#send-title", { hasText: title });

/** Ends with an error as soon as the page says that something is wrong. */
async function untilSent(ide) {
  const end = Date.now() + PATIENCE.timeout;
  let told = "";
  for (;;) {
    const [button, note, problem] = await ide.page.evaluate(() =>
      ["#send", ".send-note span", "#send-dialog[open] #send-title"].map(
        (selector) => document.querySelector(selector)?.textContent ?? "",
      ),
    );
    if (note !== told) console.log(`      ${seconds()}  ${note}`);
    told = note;
    if (/^\s*Sent\s*$/.test(button)) return;
    assert.equal(problem, "", "a dialog is open");
    assert.ok(Date.now() < end, `nothing was sent: ${button}, ${note}`);
    await ide.page.waitForTimeout(1000);
  }
}

async function chooseFile(ide, name, buffer) {
  await ide.page.locator("#dialog-firmware-file").setInputFiles({ name, mimeType: "", buffer });
}

async function expectFlash(board, wanted) {
  const found = await board.flash();
  const at = wanted.findIndex((byte, n) => byte !== found[n]);
  assert.equal(at, -1, `flash differs at 0x${at.toString(16)}`);
  assert.equal(await board.objections(), "");
}

const tests = {
  "micro:bit: everything, then what has changed": async (ide, { microbit: board }) => {
    await ide.page.goto(ide.address);
    await ide.ready();
    await ide.write(SOURCE);
    await ide.page.locator("#send").click();
    await dialog(ide, "The board needs firmware first").waitFor(PATIENCE);
    await chooseFile(ide, "firmware.hex", firmware());
    await untilSent(ide);
    const files = async () => ({ "main.py": await ide.program() });
    await expectFlash(board, flashWith(interpreter(), await files()));

    await ide.write(SOURCE.replace("'a'", "'b'"));
    await ide.page.locator("#send", { hasText: "Send to micro:bit" }).waitFor(PATIENCE);
    await ide.page.locator("#send").click();
    await untilSent(ide);
    await ide.page.locator(".send-note", { hasText: "1 page had changed" }).waitFor(PATIENCE);
    await expectFlash(board, flashWith(interpreter(), await files()));
  },

  "PyBoard: firmware by DFU": async (ide, { pyboard: board }) => {
    const { file, code } = pyboardFirmware();
    await ide.page.goto(ide.address);
    await ide.ready();
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#send-menu .choice", { hasText: "PyBoard" }).click();
    await ide.page.locator("#install-firmware").click();
    await dialog(ide, "Choose the firmware for the PyBoard").waitFor(PATIENCE);
    await chooseFile(ide, "pyboard.hex", file);
    await untilSent(ide);
    const found = await board.flash();
    assert.deepEqual(found.subarray(0x20000, 0x20000 + code.length), code);
    assert.equal(await board.objections(), "");
  },
};

const server = await serve(new URL("../../dist/", import.meta.url));
const policy = { WebUsbAllowDevicesForUrls: [{ devices: DEVICES, urls: [server.address] }] };
await mkdir(POLICIES, { recursive: true });
await writeFile(`${POLICIES}/usb.json`, JSON.stringify(policy));
const boards = await plugIn();
const browser = await launch();
console.log(`Chromium ${browser.version()} after ${seconds()}`);
let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  if (filters.length > 0 && !filters.some((filter) => name.includes(filter))) continue;
  const ide = await Ide.create(browser, server.address);
  ide.page.setDefaultTimeout(PATIENCE.timeout);
  // The boards' own are many times larger, and the processor here is simulated.
  await withoutFirmware(ide);
  try {
    await test(ide, boards);
    passed += 1;
    console.log(`ok    ${name} (after ${seconds()})`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${String(error.message ?? error)}`);
    const title = await ide.page.locator("#send-title").textContent({ timeout: 1000 }).catch(() => "");
    console.log(`      dialog: ${title}`);
  }
  await ide.close();
}
await browser.close();
for (const board of Object.values(boards)) board.end();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
