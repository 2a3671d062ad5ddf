// The board's prompt and files: the page's Web Serial driver against a board in a Worker.

import assert from "node:assert/strict";

async function open(ide, query = "") {
  ide.tolerate(/404/);
  await ide.page.goto(`${ide.address}?devices=simulated${query}`);
  await ide.ready();
  await ide.page.locator("#open-send").click();
  await ide.page.locator("#open-board").click();
  await ide.page.locator("#board-connect").click();
  await ide.page.locator("#board-state", { hasText: "Connected" }).waitFor();
}

async function screen(ide) {
  const rows = await ide.page.locator(".board-screen .xterm-rows > div").allTextContents();
  return rows.map((row) => row.replaceAll("\u00a0", " ").trimEnd()).join("\n").trimEnd();
}

async function untilScreen(ide, pattern) {
  await ide.until(() => screen(ide), (text) => pattern.test(text), `the board saying ${pattern}`);
}

async function type(ide, text) {
  await ide.page.locator(".board-screen .xterm-helper-textarea").focus();
  await ide.page.keyboard.type(text);
}

const files = (ide) => ide.page.locator(".file-name").allTextContents();

export const tests = {
  "the board's prompt answers, in any language": async (ide) => {
    await open(ide);
    await untilScreen(ide, />>> *$/);
    await type(ide, "6*7\n");
    await untilScreen(ide, /\n42\n>>>/);
    await type(ide, "print('\\u20ac\\xe9')\n");
    await untilScreen(ide, /\n€é\n>>>/);
  },

  "the editor's program runs on the board, and stops": async (ide) => {
    await open(ide);
    await ide.page.locator("#board-close").click();
    await ide.write("print('begin')\nwhile True:\n    pass\n");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#open-board").click();
    await ide.page.locator("#board-run").click();
    await untilScreen(ide, /begin/);
    await ide.page.locator("#board-state", { hasText: "Running" }).waitFor();
    await ide.page.locator("#board-stop").click();
    await untilScreen(ide, /KeyboardInterrupt/);
    await ide.page.locator("#board-state", { hasText: "Connected" }).waitFor();
    await type(ide, "1+1\n");
    await untilScreen(ide, /\n2\n>>>/);
  },

  "files: written, listed, read, deleted": async (ide) => {
    await open(ide);
    await ide.page.locator("#board-close").click();
    await ide.write("kept = 'ü'\n");
    const source = await ide.program();
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#open-board").click();
    await ide.page.locator("#board-write").click();
    await ide.until(() => files(ide), (names) => names.includes("main.py"), "main.py");
    await ide.page.locator("#board-close").click();
    await ide.write("other\n");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#open-board").click();
    await ide.page.locator(".file-row", { hasText: "main.py" }).getByText("Open").click();
    await ide.until(() => ide.program(), (text) => text === source, source);
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#open-board").click();
    const row = ide.page.locator(".file-row", { hasText: "main.py" });
    await row.getByText("Delete").click();
    await row.getByText("Delete?").click();
    await ide.until(() => files(ide), (names) => !names.includes("main.py"), "no main.py");
  },

  "what the board says about an error is shown": async (ide) => {
    await open(ide);
    await ide.page.locator("#board-write").click();
    const row = ide.page.locator(".file-row", { hasText: "main.py" });
    await row.getByText("Rename").click();
    await ide.page.locator(".rename").fill("second.py");
    await ide.page.locator(".rename").press("Enter");
    // A micro:bit cannot rename; a board with a drive can.
    await ide.until(
      async () => [await files(ide), await ide.page.locator("#send-dialog[open]").count()],
      ([names, dialogs]) => names.includes("second.py") || dialogs === 1,
      "a new name or the board's reason",
    );
  },

  "folders of a board with a drive: made, filled, left and deleted": async (ide) => {
    await open(ide, "&board=pyboard");
    const row = (name) => ide.page.locator(".file-row", { hasText: name });
    const folder = ide.page.locator("#board-folder");
    await ide.page.locator("#board-list").click();
    await ide.page.locator("#board-space", { hasText: /\d+ of \d+ KB are free/ }).waitFor();
    await ide.page.locator("#board-new-folder").click();
    await ide.page.locator("#folder-name").fill("things");
    await ide.page.locator("#folder-name").press("Enter");
    await row("things").getByText("Open").click();
    await folder.getByText("things").waitFor();
    await ide.page
      .locator("#board-upload")
      .setInputFiles({ name: "first.py", mimeType: "", buffer: Buffer.from("x = 1\n") });
    await row("first.py").getByText("Rename").click();
    await ide.page.locator(".rename").fill("second.py");
    await ide.page.locator(".rename").press("Enter");
    await ide.until(() => files(ide), (names) => names.includes("second.py"), "second.py");
    const waiting = ide.page.waitForEvent("download");
    await row("second.py").getByText("Download").click();
    assert.equal((await waiting).suggestedFilename(), "second.py");

    // A folder with something in it stays, and the board says why.
    await ide.page.locator("#board-up").click();
    const remove = async (name) => {
      await row(name).getByText("Delete").click();
      await row(name).getByText("Delete?").click();
    };
    await remove("things");
    await ide.page.locator("#send-title", { hasText: "The board could not do that" }).waitFor();
    await ide.page.locator("#dialog-action").click();
    await row("things").getByText("Open").click();
    await folder.getByText("things").waitFor();
    await remove("second.py");
    await row("second.py").waitFor({ state: "detached" });
    await ide.page.locator("#board-up").click();
    await remove("things");
    await row("things").waitFor({ state: "detached" });
  },

  "pulled out: it says so, and connects again": async (ide) => {
    await open(ide);
    await ide.page.evaluate(() => window.simulatedBoard.unplug());
    await ide.page.locator("#board-state", { hasText: "Not connected" }).waitFor();
    await untilScreen(ide, /unplugged/);
    await ide.page.locator("#board-connect").click();
    await ide.page.locator("#board-state", { hasText: "Connected" }).waitFor();
  },

  "a program is saved onto a drive, as the file that is there": async (ide) => {
    await ide.page.addInitScript(() => {
      window.picked = 0;
      window.showDirectoryPicker = async () => {
        window.picked += 1;
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle("CIRCUITPY", { create: true });
      };
    });
    await ide.open();
    await ide.write("on_drive = 1\n");
    const read = (name) =>
      ide.page.evaluate(async (name) => {
        const root = await navigator.storage.getDirectory();
        const drive = await root.getDirectoryHandle("CIRCUITPY");
        return (await (await drive.getFileHandle(name)).getFile()).text();
      }, name);
    const save = async (name) => {
      // The button closes a menu that is still open.
      if (!(await ide.page.locator("#send-menu").isVisible())) {
        await ide.page.locator("#open-send").click();
      }
      await ide.page.locator("#save-drive").click();
      await ide.page.locator(".send-note", { hasText: name }).waitFor();
    };
    await save("main.py");
    assert.equal(await read("main.py"), await ide.program());
    await ide.page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const drive = await root.getDirectoryHandle("CIRCUITPY");
      await drive.getFileHandle("code.py", { create: true });
    });
    await save("code.py");
    assert.equal(await read("code.py"), await ide.program());
    const picked = () => ide.page.evaluate(() => window.picked);
    assert.equal(await picked(), 1);

    // It is known on the next visit too, until it is forgotten.
    await ide.page.reload();
    await ide.ready();
    await ide.write("again = 1\n");
    await ide.page.locator("#save-drive", { hasText: "CIRCUITPY" }).waitFor({ state: "attached" });
    await save("CIRCUITPY");
    assert.equal(await read("code.py"), await ide.program());
    assert.equal(await picked(), 0);
    await ide.page.locator("#send", { hasText: "Send to" }).waitFor();
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#forget-drive").click();
    await save("code.py");
    assert.equal(await picked(), 1);
  },

  "PyBoard: Send writes main.py onto its drive": async (ide) => {
    await open(ide);
    await ide.page.locator("#board-close").click();
    await ide.write("print('from the drive')\n");
    await ide.page.locator("#open-send").click();
    await ide.page.locator("#send-menu .choice", { hasText: "PyBoard" }).click();
    await ide.press("Escape");
    await ide.page.locator("#send").click();
    await ide.page.locator(".send-note", { hasText: "main.py is on its drive" }).waitFor();
    assert.equal(await ide.page.locator("#send-dialog[open]").count(), 0);
  },
};
