// The board's files in the dock.

import assert from "node:assert/strict";

const WRITE = "with open('notes.txt', 'w') as f:\n    f.write('one\\ntwo\\n')\n";

const row = (ide, name) => ide.frame.locator(`.file-list [data-file="${name}"]`);

async function openWithNotes(ide) {
  await ide.open();
  await ide.frame.locator("#show-files").click();
  await ide.frame.getByText("main.py is your only file.").waitFor();
  await ide.run(WRITE);
  await row(ide, "notes.txt").waitFor();
}

async function openPyboard(ide) {
  await ide.open();
  await ide.chooseBoard("PyBoard");
  await ide.frame.locator("#show-files").click();
  await row(ide, "boot.py").waitFor();
}

async function folders(ide) {
  const all = await ide.frame.locator(".file-list .folder").allTextContents();
  return all.map((text) => text.replace(/Delete$/, ""));
}

export const tests = {
  "files of a program are listed with their size and the room that is left": async (ide) => {
    await openWithNotes(ide);
    assert.match(await row(ide, "notes.txt").innerText(), /8 bytes/);
    assert.match(await ide.frame.locator("#free").innerText(), /\d+ (bytes|KB) free/);
  },

  "a file is opened, changed and saved": async (ide) => {
    await openWithNotes(ide);
    await row(ide, "notes.txt").getByRole("button", { name: "notes.txt", exact: true }).click();
    const content = ide.frame.locator(".code.file .cm-content");
    await content.getByText("two").waitFor();
    await content.click();
    await ide.page.keyboard.press("ControlOrMeta+End");
    await ide.page.keyboard.insertText("three");
    await ide.frame.locator("#file-tab", { hasText: "not saved" }).waitFor();
    await ide.frame.locator("#save-file").click();
    await ide.frame.getByText("notes.txt is saved on the board.").waitFor();
    await ide.frame.getByRole("button", { name: "main.py" }).click();
    await ide.frame.locator("#show-terminal").click();
    await ide.run("print(open('notes.txt').read().split())\n");
    await ide.untilTerminal(/\['one', 'two', 'three'\]/);
  },

  "a file is downloaded": async (ide) => {
    await openWithNotes(ide);
    const [download] = await Promise.all([
      ide.page.waitForEvent("download"),
      ide.frame.getByRole("button", { name: "Download notes.txt" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "notes.txt");
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString(), "one\ntwo\n");
  },

  "a file is added from this computer": async (ide) => {
    await openWithNotes(ide);
    const buffer = Buffer.from("from microbit import *\n\ndef answer():\n    return 42\n");
    const file = { name: "helper.py", mimeType: "text/x-python", buffer };
    await ide.frame.locator("#upload").setInputFiles(file);
    await row(ide, "helper.py").waitFor();
    await ide.frame.locator("#show-terminal").click();
    await ide.run("import helper\nprint(helper.answer())\n");
    await ide.untilTerminal(/42/);
  },

  "a file that does not fit is refused in words": async (ide) => {
    await openWithNotes(ide);
    const file = { name: "big.bin", mimeType: "x/y", buffer: Buffer.alloc(200_000) };
    await ide.frame.locator("#upload").setInputFiles(file);
    const dialog = ide.frame.locator("#full-dialog");
    await dialog.getByText("There is no room for big.bin on the board.").waitFor();
    const text = await dialog.innerText();
    assert.match(text, /The board is full[^]*big.bin has 195 KB, and \d+ .* free/);
    await dialog.locator("#close-full").click();
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await row(ide, "big.bin").count(), 0);
  },

  "a new file is made, opened and saved": async (ide) => {
    await openWithNotes(ide);
    await ide.frame.locator("#new-file").click();
    await ide.page.keyboard.type("helper.py");
    await ide.page.keyboard.press("Enter");
    await ide.frame.locator("#file-tab", { hasText: "helper.py" }).waitFor();
    await ide.frame.locator(".code.file .cm-content").click();
    await ide.page.keyboard.insertText("answer = 42\n");
    await ide.frame.locator("#save-file").click();
    await ide.frame.getByText("helper.py is saved on the board.").waitFor();
    await ide.frame.getByRole("button", { name: "main.py" }).click();
    await ide.frame.locator("#show-terminal").click();
    await ide.run("import helper\nprint(helper.answer)\n");
    await ide.untilTerminal(/42/);
  },

  "a file is deleted at the second press": async (ide) => {
    await openWithNotes(ide);
    const button = ide.frame.getByRole("button", { name: "Delete notes.txt" });
    await button.click();
    await ide.frame.getByText("Delete for good").click();
    await row(ide, "notes.txt").waitFor({ state: "detached" });
    await ide.frame.getByText("main.py is your only file.").waitFor();
  },

  "the data log is shown": async (ide) => {
    await ide.open();
    await ide.frame.locator("#show-files").click();
    await ide.run("import log\nlog.set_labels('light')\nlog.add({'light': 73})\n");
    await row(ide, "MY_DATA.HTM").getByRole("button", { name: "MY_DATA.HTM", exact: true }).click();
    await ide.frame.frameLocator("iframe.log").getByText("73").first().waitFor();
  },

  "PyBoard: its flash and its card are listed with their folders": async (ide) => {
    await openPyboard(ide);
    for (const name of ["boot.py", "main.py", "README.txt"]) await row(ide, name).waitFor();
    assert.deepEqual(await folders(ide), ["/flash"]);
    assert.match(await ide.frame.locator("#free").innerText(), /^\d\d KB free$/);
    await ide.frame.locator("#sd-card").click();
    await ide.run(
      "import os, pyb, vfs\nos.VfsFat.mkfs(pyb.SDCard())\nvfs.mount(pyb.SDCard(), '/sd')\n" +
        "os.mkdir('/flash/lib')\n" +
        "for name in ('/flash/lib/tool.py', '/sd/data.csv'):\n" +
        "    with open(name, 'w') as f:\n        f.write('1,2\\n')\n",
    );
    await row(ide, "lib/tool.py").waitFor();
    await row(ide, "/sd/data.csv").waitFor();
    assert.deepEqual(await folders(ide), ["/flash", "/flash/lib", "/sd"]);
    assert.match(await row(ide, "/sd/data.csv").innerText(), /data.csv\s+4 bytes/);
    await ide.frame.locator("#sd-card").click();
    await row(ide, "/sd/data.csv").waitFor({ state: "detached" });
  },

  "PyBoard: files go into a folder, and are downloaded and deleted there": async (ide) => {
    await openPyboard(ide);
    await ide.frame.locator("#new-folder").click();
    await ide.page.keyboard.type("lib");
    await ide.page.keyboard.press("Enter");
    await ide.frame.locator('.folder[data-folder="lib/"]').waitFor();
    await ide.frame.locator("#folder").selectOption("/flash/lib");
    const buffer = Buffer.from("def answer():\n    return 43\n");
    await ide.frame
      .locator("#upload")
      .setInputFiles({ name: "tool.py", mimeType: "text/x-python", buffer });
    await row(ide, "lib/tool.py").waitFor();
    await ide.frame.locator("#show-terminal").click();
    await ide.run("import tool\nprint(tool.answer())\n");
    await ide.untilTerminal(/43/);
    await ide.frame.locator("#show-files").click();
    const [download] = await Promise.all([
      ide.page.waitForEvent("download"),
      ide.frame.getByRole("button", { name: "Download lib/tool.py" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "tool.py");
    const button = ide.frame.getByRole("button", { name: "Delete lib/tool.py" });
    await button.click();
    await button.click();
    await row(ide, "lib/tool.py").waitFor({ state: "detached" });
    await ide.frame.getByRole("button", { name: "Delete /flash/lib" }).click();
    await ide.frame.locator('.folder[data-folder="lib/"]').waitFor({ state: "detached" });
  },

  "PyBoard: boot.py is edited and runs at the next start": async (ide) => {
    await openPyboard(ide);
    await row(ide, "boot.py").getByRole("button", { name: "boot.py", exact: true }).click();
    const content = ide.frame.locator(".code.file .cm-content");
    await content.getByText("runs when the board starts").waitFor();
    await content.click();
    await ide.page.keyboard.press("ControlOrMeta+End");
    await ide.page.keyboard.insertText("\nprint('booted')\n");
    await ide.frame.locator("#save-file").click();
    await ide.frame.getByText("boot.py is saved on the board.").waitFor();
    await ide.frame.locator("#show-terminal").click();
    await ide.reset();
    await ide.untilTerminal(/booted/);
  },

  "PyBoard: a full flash is told, and what was there stays": async (ide) => {
    await openPyboard(ide);
    const big = { name: "README.txt", mimeType: "x/y", buffer: Buffer.alloc(200_000) };
    await ide.frame.locator("#upload").setInputFiles(big);
    const dialog = ide.frame.locator("#full-dialog");
    await dialog.getByText("There is no room for README.txt on the board.").waitFor();
    await dialog.locator("#close-full").click();
    assert.match(await row(ide, "README.txt").innerText(), /\b188 bytes/);
  },

  "PyBoard: a file that is left for another one is saved": async (ide) => {
    await openPyboard(ide);
    await row(ide, "boot.py").getByRole("button", { name: "boot.py", exact: true }).click();
    const content = ide.frame.locator(".code.file .cm-content");
    await content.click();
    await ide.page.keyboard.press("ControlOrMeta+a");
    await ide.page.keyboard.insertText("# mine");
    await ide.frame.locator("#file-tab", { hasText: "/flash/boot.py, not saved" }).waitFor();
    await row(ide, "README.txt").getByRole("button", { name: "README.txt", exact: true }).click();
    await ide.frame.locator("#file-tab", { hasText: "/flash/README.txt" }).waitFor();
    await row(ide, "boot.py").getByText("6 bytes").waitFor();
    await row(ide, "boot.py").getByRole("button", { name: "boot.py", exact: true }).click();
    await content.getByText("# mine").click();
    await ide.page.keyboard.insertText("x");
    await ide.frame.locator("#close-file").click();
    await ide.frame.locator("#file-tab").waitFor({ state: "detached" });
    await row(ide, "boot.py").getByText("7 bytes").waitFor();
  },
};
