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
    await ide.frame.getByText("There is no room for big.bin on the board.").waitFor();
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
};
