// A program given to somebody: by a link, from an embed, as a file.

import assert from "node:assert/strict";

const copied = (ide) => ide.frame.locator("#share-text").inputValue();

export const tests = {
  "a link opens the program on its board, and is not opened again by a reload": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    const program = "import pyb\nprint('Grüße & <b> #1 + 2')\n";
    await ide.write(program);
    await ide.frame.locator("#open-share").click();
    await ide.frame.locator("#copy-link").click();
    const link = await ide.until(
      () => copied(ide),
      (text) => text.includes("#"),
      "a link",
    );
    await ide.again({});
    await ide.page.goto(link);
    await ide.ready();
    assert.equal(await ide.program(), program);
    assert.ok(await ide.frame.locator('.bar > .chooser [value="pyboard"]').isChecked());
    assert.equal(new URL(ide.page.url()).hash, "");
    await ide.run();
    await ide.untilTerminal(/Grüße & <b> #1 \+ 2/);
    await ide.write("print('mine')\n");
    await ide.page.waitForTimeout(500);
    await ide.page.reload();
    await ide.ready();
    assert.equal(await ide.program(), "print('mine')\n");
  },

  "one's own program is kept when a link is opened over it": async (ide) => {
    await ide.open();
    await ide.write("print('mine')\n");
    await ide.page.evaluate(() => {
      location.hash = "board=microbit&title=Theirs&code=print('theirs')";
    });
    await ide.until(
      () => ide.program(),
      (text) => text === "print('theirs')",
      "their program",
    );
    assert.match(await ide.frame.locator("#project").innerText(), /Theirs/);
    await ide.chooseProgram("Back to My program");
    assert.equal(await ide.program(), "print('mine')\n");
  },

  "what is no program in an address does nothing": async (ide) => {
    await ide.page.goto(`${ide.address}#board=x&code=`);
    await ide.ready();
    assert.match(await ide.program(), /from microbit import/);
  },

  "the link is in the clipboard, where the page may write there": async (ide) => {
    await ide.again({ permissions: ["clipboard-read", "clipboard-write"] });
    await ide.open();
    await ide.frame.locator("#open-share").click();
    await ide.frame.locator("#copy-link").click();
    await ide.frame.getByText("The link is copied.").waitFor();
    assert.equal(await ide.page.evaluate(() => navigator.clipboard.readText()), await copied(ide));
  },

  "the frame for a web page runs the program": async (ide) => {
    await ide.open();
    await ide.write("print('\"in\" a <frame> & out')\n");
    await ide.frame.locator("#open-share").click();
    await ide.frame.locator("#copy-frame").click();
    const html = await ide.until(
      () => copied(ide),
      (text) => text.includes("<iframe"),
      "a frame",
    );
    await ide.page.setContent(html);
    ide.frame = await (await ide.page.locator("iframe").elementHandle()).contentFrame();
    await ide.frame.locator("#run").click();
    await ide.untilTerminal(/"in" a <frame> & out/);
  },

  "an embed's program opens in Pyrite with what was changed": async (ide) => {
    const code = encodeURIComponent("print('first')\n");
    await ide.page.goto(`${ide.address}embed.html?board=pyboard&title=Lesson%201&code=${code}`);
    await ide.write("print('changed')\n");
    const link = ide.frame.locator("#open-in-pyrite");
    await ide.until(
      () => link.getAttribute("href"),
      (href) => /changed/.test(href) && /title=Lesson/.test(href),
      "the address with the change",
    );
    const [opened] = await Promise.all([ide.context.waitForEvent("page"), link.click()]);
    await opened.locator("#run:enabled").waitFor();
    assert.match(await opened.locator(".code:not(.file) .cm-content").innerText(), /changed/);
    assert.match(await opened.locator("#project").innerText(), /Lesson 1/);
    assert.ok(await opened.locator('.bar > .chooser [value="pyboard"]').isChecked());
  },

  "the program is saved as a file": async (ide) => {
    await ide.open();
    await ide.write("print('kept')\n");
    await ide.frame.locator("#open-share").click();
    const [download] = await Promise.all([
      ide.page.waitForEvent("download"),
      ide.frame.locator("#save-program").click(),
    ]);
    assert.equal(download.suggestedFilename(), "main.py");
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString(), "print('kept')\n");
  },
};
