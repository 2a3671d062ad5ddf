// Sending to boards: the page's own WebUSB driver against the simulated boards, whose flash is read
// back and compared.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  FILES,
  V1_FILES,
  fileSystem,
  firmware,
  flashWith,
  interpreter,
  interpreterV1,
  program,
  pyboardFirmware,
  universal,
  withoutFirmware,
} from "../firmware.mjs";

const SOURCE = "from microbit import *\ndisplay.show('a')\n";
// A firmware that takes some seconds with slow transfers.
const LONG = 0x18000;

async function open(ide, query = "") {
  await withoutFirmware(ide);
  await ide.page.goto(`${ide.address}?devices=simulated${query}`);
  await ide.ready();
}

const dialog = (ide) => ide.page.locator("#send-dialog[open]");

async function expectDialog(ide, title) {
  await ide.page.locator("#send-title", { hasText: title }).waitFor();
}

async function chooseFirmware(ide, buffer, name = "firmware.hex") {
  await ide.page.locator("#firmware-file").setInputFiles({ name, mimeType: "text/plain", buffer });
}

async function untilSent(ide) {
  await ide.page.locator("#send", { hasText: /^\s*Sent\s*$/ }).waitFor({ timeout: 60_000 });
}

async function flash(ide) {
  return Uint8Array.from(await ide.page.evaluate(() => Array.from(window.simulatedBoard.flash())));
}

async function expectFlash(ide, wanted) {
  const found = await flash(ide);
  assert.equal(found.length, wanted.length);
  const at = found.findIndex((byte, n) => byte !== wanted[n]);
  assert.equal(at, -1, `flash differs at 0x${at.toString(16)}`);
  assert.equal(await ide.page.evaluate(() => window.simulatedBoard.objections()), "");
}

/** A program is on the board. */
async function sendFirst(ide, query = "", buffer = firmware()) {
  await open(ide, query);
  await ide.write(SOURCE);
  await ide.page.locator("#send").click();
  await expectDialog(ide, "The board needs firmware first");
  await ide.page
    .locator("#dialog-firmware-file")
    .setInputFiles({ name: "firmware.hex", mimeType: "text/plain", buffer });
  await expectDialog(ide, "Connect your micro:bit");
  await ide.page.locator("#dialog-action").click();
}

const main = async (ide) => ({ "main.py": await ide.program() });

export const tests = {
  "firmware and program go onto a V2, then only what has changed": async (ide) => {
    await sendFirst(ide);
    await untilSent(ide);
    await ide.page.locator(".send-note", { hasText: "micro:bit V2: everything was written" }).waitFor();
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));
    const first = await ide.page.evaluate(() => window.simulatedBoard.transfers());

    await ide.write(SOURCE.replace("a", "b"));
    await ide.page.locator("#send").click();
    await ide.page.locator(".send-note", { hasText: "1 page had changed" }).waitFor();
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));

    await ide.page.locator("#send", { hasText: "Send to micro:bit" }).waitFor();
    await ide.page.locator("#send").click();
    await ide.page.locator(".send-note", { hasText: "nothing had changed" }).waitFor();
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));
    assert.ok(first > 500, `${first} transfers`);
  },

  "cancel says that the program is not whole, and the next one is": async (ide) => {
    await sendFirst(ide, "&slow", firmware(1, LONG));
    await ide.page.locator(".send-note", { hasText: /Writing, about \d+ s left/ }).waitFor();
    await ide.page.locator("#cancel-send").click();
    await expectDialog(ide, "Sending was stopped");
    await ide.page.locator("#dialog-action").click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(1, LONG), await main(ide)));
  },

  "unplugged in the middle: it says so, and sending again works": async (ide) => {
    await sendFirst(ide, "&fault=unplug@400");
    await expectDialog(ide, "The board was unplugged");
    await ide.page.evaluate(() => window.simulatedBoard.replug());
    await ide.page.locator("#dialog-action").click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));
  },

  "a refused transfer, a lost one and a late one are repaired": async (ide) => {
    await sendFirst(ide, "&fault=stall@300");
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));
    for (const kind of [0, 2]) {
      await ide.write(`# ${kind}\n${SOURCE}`);
      await ide.page.locator("#send", { hasText: "Send to" }).waitFor();
      await ide.page.evaluate((kind) => window.simulatedBoard.fail(40, kind), kind);
      await ide.page.locator("#send").click();
      await untilSent(ide);
      await expectFlash(ide, flashWith(interpreter(), await main(ide)));
    }
  },

  "a V1 is told apart, and nothing is written to it": async (ide) => {
    await sendFirst(ide, "&board=v1");
    await expectDialog(ide, "This micro:bit is a V1");
    assert.ok((await flash(ide)).every((byte) => byte === 0xff));
  },

  "every way of not reaching a board has its dialog": async (ide) => {
    for (const [fault, title] of [
      ["in-use", "Something else uses the board"],
      ["denied", "This computer does not let the browser in"],
      ["old", "The micro:bit needs an update"],
      ["unknown", "This is no micro:bit that Pyrite knows"],
    ]) {
      await open(ide, `&fault=${fault}`);
      await chooseFirmware(ide, firmware());
      await expectDialog(ide, "Connect your micro:bit");
      await ide.page.locator("#dialog-action").click();
      await expectDialog(ide, title);
      assert.ok(await ide.page.locator("#send-dialog .scene").isVisible());
      await ide.press("Escape");
      await dialog(ide).waitFor({ state: "detached" }).catch(() => {});
      assert.equal(await dialog(ide).count(), 0);
    }
  },

  "no board in the browser's list": async (ide) => {
    await open(ide);
    await ide.page.evaluate(() => window.simulatedBoard.unplug());
    await chooseFirmware(ide, firmware());
    await expectDialog(ide, "Connect your micro:bit");
    await ide.page.locator("#dialog-action").click();
    await expectDialog(ide, "No micro:bit found");
  },

  "what is no firmware is refused": async (ide) => {
    await open(ide);
    await chooseFirmware(ide, Buffer.from("hello"));
    await expectDialog(ide, "This file is no firmware");
    await ide.press("Escape");
    await chooseFirmware(ide, Buffer.from(":0400000000000020DC\n:00000001FF\n"));
    await expectDialog(ide, "This firmware takes no Python files");
  },

  "files that do not fit are refused": async (ide) => {
    await open(ide);
    await ide.write(`x = '${"y".repeat(21_000)}'\n`);
    await chooseFirmware(ide, firmware());
    await expectDialog(ide, "The files do not fit");
  },

  "a chosen firmware is kept, and can be forgotten": async (ide) => {
    await sendFirst(ide);
    await untilSent(ide);
    await ide.page.reload();
    await ide.ready();
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#choose-firmware", { hasText: "firmware.hex" }).waitFor();
    await ide.page.locator("#forget-firmware").click();
    await ide.page.locator("#send").click();
    await expectDialog(ide, "The board needs firmware first");
  },

  "without WebUSB: a file to download, and how to drag it": async (ide) => {
    await withoutFirmware(ide);
    await ide.page.addInitScript(() => {
      Object.defineProperty(navigator, "usb", { value: undefined, configurable: true });
    });
    await ide.open();
    await ide.write(SOURCE);
    await chooseFirmware(ide, firmware());
    await expectDialog(ide, "This browser can’t talk to USB");
    const waiting = ide.page.waitForEvent("download");
    await ide.page.locator("#dialog-action").click();
    const download = await waiting;
    assert.match(download.suggestedFilename(), /\.hex$/);
    await expectDialog(ide, "The file is downloaded");
    const text = await readFile(await download.path(), "utf8");
    const source = await ide.program();
    assert.deepEqual(parse(text), flashWith(interpreter(), { "main.py": source }));

    // What was downloaded opens again.
    await ide.press("Escape");
    await ide.write("other = 1\n");
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "back.hex", mimeType: "", buffer: Buffer.from(text) });
    await ide.until(() => ide.program(), (text) => text === source, source);
  },

  "a program of another editor opens, with its other files, and goes on with them": async (ide) => {
    await open(ide);
    const files = { "main.py": "import other\n# é\n", "other.py": "x = 1\n" };
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "official.hex", mimeType: "", buffer: program(files) });
    await ide.until(() => ide.program(), (text) => text === files["main.py"], "the program");
    await ide.page.locator("#project", { hasText: "official" }).waitFor();
    await chooseFirmware(ide, firmware());
    await ide.page.locator("#dialog-action", { hasText: "Choose board" }).click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), files));
  },

  "files beside main.py are shown, changed, kept for the next visit and sent": async (ide) => {
    await open(ide);
    const files = { "main.py": "import other\n", "other.py": "x = 1\n" };
    const row = ide.page.locator('.file-list [data-file="other.py"]');
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "two.hex", mimeType: "", buffer: program(files) });
    await ide.until(() => ide.program(), (text) => text === files["main.py"], "the program");
    await ide.page.locator("#show-files").click();
    await row.getByRole("button", { name: "other.py", exact: true }).click();
    const content = ide.page.locator(".code.file .cm-content");
    await content.getByText("x = 1").waitFor();
    await content.click();
    await ide.page.keyboard.press("ControlOrMeta+End");
    await ide.page.keyboard.insertText("y = 2\n");
    await ide.page.locator("#save-file").click();
    await ide.page.getByText("other.py is saved on the board.").waitFor();
    files["other.py"] += "y = 2\n";

    await ide.page.reload();
    await ide.ready();
    await ide.page.locator("#show-files").click();
    await row.waitFor();
    await ide.page.locator("#show-terminal").click();
    await ide.run("import other\nprint(other.x + other.y)\n");
    await ide.untilTerminal(/^3$/m);
    files["main.py"] = await ide.program();
    await chooseFirmware(ide, firmware());
    await ide.page.locator("#dialog-action", { hasText: "Choose board" }).click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), files));

    // Another program has no such file.
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "one.hex", mimeType: "", buffer: program({ "main.py": "one = 1\n" }) });
    await row.waitFor({ state: "detached" }).catch(() => {});
    await ide.page.locator("#send", { hasText: "Send to" }).waitFor();
    await ide.page.locator("#send").click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), { "main.py": "one = 1\n" }));
  },

  "the button names the kind of board that is chosen": async (ide) => {
    await open(ide);
    await ide.page.locator("#send", { hasText: "Send to micro:bit" }).waitFor();
    await ide.chooseBoard("PyBoard");
    await ide.page.locator("#send", { hasText: "Send to PyBoard" }).waitFor();
    await ide.chooseBoard("micro:bit");
    await ide.page.locator("#send", { hasText: "Send to micro:bit" }).waitFor();
  },

  "a hidden tab leaves the serial line alone, and sends to the end": async (ide) => {
    await sendFirst(ide);
    await untilSent(ide);
    const transfers = () => ide.page.evaluate(() => window.simulatedBoard.transfers());
    const more = async () => {
      const before = await transfers();
      await ide.page.waitForTimeout(400);
      return (await transfers()) - before;
    };
    const hide = (hidden) =>
      ide.page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    assert.ok((await more()) > 0);
    await hide(true);
    await ide.until(more, (count) => count === 0, "silence");
    await ide.write(SOURCE.replace("a", "hidden"));
    await ide.page.locator("#send", { hasText: "Send to" }).waitFor();
    await ide.page.locator("#send").click();
    await untilSent(ide);
    await expectFlash(ide, flashWith(interpreter(), await main(ide)));
    await ide.until(more, (count) => count === 0, "silence again");
    await hide(false);
    await ide.until(more, (count) => count > 0, "questions again");
  },

  "in a frame without the permission it says so, and opens in a tab": async (ide) => {
    await open(ide);
    await ide.page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.allow = "usb 'none'; serial 'none'";
      frame.style = "position:fixed; inset:0; z-index:99; width:100%; height:100%; border:0";
      frame.src = address;
      document.body.append(frame);
    }, ide.address);
    const frame = ide.page.frameLocator("iframe").first();
    await frame.locator("#run:enabled").waitFor();
    await frame.locator("#send").click();
    const title = frame.locator("#send-title", { hasText: "does not let it use USB" });
    await title.waitFor();
    const [tab] = await Promise.all([
      ide.page.waitForEvent("popup"),
      frame.locator("#dialog-action").click(),
    ]);
    assert.equal(tab.url(), ide.address);
    await frame.locator("#close-dialog").click();
    await frame.locator("#open-send").click();
    await frame.locator("#open-board").click();
    await frame.locator("#board-connect").click();
    await title.waitFor();
  },

  "a file that is dropped onto the page opens": async (ide) => {
    await open(ide);
    const text = program({ "main.py": "dropped = True\n" }).toString();
    await ide.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "dropped.hex"));
      const target = document.querySelector(".code:not(.file) .cm-content");
      target.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await ide.until(() => ide.program(), (text) => text === "dropped = True\n", "the program");
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "none.hex", mimeType: "", buffer: Buffer.from(":00000001FF\n") });
    await expectDialog(ide, "There is no Python in this file");
  },

  "PyBoard: firmware by DFU": async (ide) => {
    const { file, code } = pyboardFirmware();
    await open(ide, "&board=pyboard");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#send-menu .choice", { hasText: "PyBoard" }).click();
    await ide.page.locator("#install-firmware").click();
    await expectDialog(ide, "Choose the firmware for the PyBoard");
    await ide.page
      .locator("#dialog-firmware-file")
      .setInputFiles({ name: "pyboard.hex", mimeType: "", buffer: file });
    await expectDialog(ide, "Connect your PyBoard");
    await ide.page.locator("#dialog-action").click();
    await untilSent(ide);
    const found = await flash(ide);
    const at = 0x20000;
    assert.deepEqual(found.subarray(at, at + code.length), code);
  },

  "PyBoard: pulled out in the middle, then done again": async (ide) => {
    const { file, code } = pyboardFirmware();
    await open(ide, "&board=pyboard&fault=unplug@120");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#send-menu .choice", { hasText: "PyBoard" }).click();
    await ide.press("Escape");
    await chooseFirmware(ide, file, "pyboard.hex");
    await ide.page.locator("#dialog-action", { hasText: "Choose board" }).click();
    await expectDialog(ide, "The board was unplugged");
    await ide.press("Escape");
    await ide.page.evaluate(() => window.simulatedBoard.replug());
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#install-firmware").click();
    await untilSent(ide);
    const found = await flash(ide);
    assert.deepEqual(found.subarray(0x20000, 0x20000 + code.length), code);
  },

  "keys alone: the dialog opens, closes, and gives the focus back": async (ide) => {
    await open(ide);
    await ide.page.locator("#send").focus();
    await ide.press("Enter");
    await expectDialog(ide, "The board needs firmware first");
    await ide.press("Escape");
    await ide.until(
      () => ide.page.evaluate(() => document.activeElement.id),
      (id) => id === "send",
      "the focus on Send",
    );
  },
  "a universal hex opens, is saved as one, and goes onto a V1 too": async (ide) => {
    await open(ide, "&board=v1");
    const files = { "main.py": "both = 2\n" };
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "both.hex", mimeType: "", buffer: universal(files) });
    await ide.until(() => ide.program(), (text) => text === files["main.py"], "the program");
    await chooseFirmware(ide, universal());
    await ide.page.locator("#dialog-action", { hasText: "Choose board" }).click();
    await untilSent(ide);
    await ide.page.locator(".send-note", { hasText: "micro:bit V1: everything" }).waitFor();
    const found = await flash(ide);
    const code = interpreterV1();
    assert.deepEqual(found.subarray(0, code.length), code);
    assert.deepEqual(found.subarray(V1_FILES, V1_FILES + 1024), fileSystem(files).subarray(0, 1024));

    const waiting = ide.page.waitForEvent("download");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#download").click();
    const text = await readFile(await (await waiting).path(), "utf8");
    await ide.press("Escape");
    // A universal hex begins with an address, then with whom it is for; V2 data has a kind of its own.
    assert.match(text, /^:02000004[^\n]*\r?\n:0400000A9900C0DE/);
    assert.match(text, /:0400000A9903C0DE/);
    assert.match(text, /^:20[0-9A-F]{4}0D/m);
    await ide.write("other = 1\n");
    await ide.page
      .locator("#file-to-open")
      .setInputFiles({ name: "again.hex", mimeType: "", buffer: Buffer.from(text) });
    await ide.until(() => ide.program(), (text) => text === files["main.py"], "the program");
  },
};

/** The flash that a hex file describes. */
function parse(text) {
  const flash = new Uint8Array(flashWith(new Uint8Array()).length).fill(0xff);
  let high = 0;
  for (const line of text.trim().split("\n")) {
    const bytes = Buffer.from(line.trim().slice(1), "hex");
    const [count, a, b, kind] = bytes;
    if (kind === 4) high = bytes.readUInt16BE(4) * 0x10000;
    if (kind === 0) flash.set(bytes.subarray(4, 4 + count), high + a * 256 + b);
  }
  assert.ok(FILES.start > 0);
  return flash;
}
