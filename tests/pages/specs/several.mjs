// Several boards on one page, with radio between them.

import assert from "node:assert/strict";

const HEART = ["09090", "99999", "99999", "09990", "00900"];
const NAMES = { A: "buttonA", B: "buttonB" };

function stage(ide, name) {
  return ide.page.locator(".stage", { has: ide.page.locator("h2", { hasText: name }) });
}

async function leds(ide, name) {
  const levels = await stage(ide, name)
    .locator(".led")
    .evaluateAll((all) => all.map((led) => led.dataset.level));
  return [0, 5, 10, 15, 20].map((start) => levels.slice(start, start + 5).join(""));
}

function untilLeds(ide, name, rows) {
  return ide.until(
    () => leds(ide, name),
    (all) => all.join() === rows.join(),
    `${name} showing ${rows.join(" ")}`,
  );
}

function sender(text) {
  return `from microbit import *
import radio

radio.on()
while True:
    radio.send("${text}")
    sleep(100)
`;
}

const RECEIVER =
  "from microbit import *\nimport radio\nradio.on()\nlast = None\nwhile True:\n" +
  "    m = radio.receive()\n    if m:\n        print('heard', m)\n    sleep(10)\n";

export const tests = {
  "A on one board sends a heart to the other": async (ide) => {
    await ide.open();
    await ide.chooseProgram("Radio hearts");
    await ide.addBoard("microbit");
    await ide.run();
    await ide.untilState("Running");
    await ide.page.waitForTimeout(500);
    await stage(ide, "Board 1").locator(`[data-control=${NAMES.A}]`).click();
    await untilLeds(ide, "Board 2", HEART);
    assert.notDeepEqual(await leds(ide, "Board 1"), HEART);
    await ide.select("Board 2");
    await ide.untilTerminal(/A heart has come/);
    await ide.stop();
    await ide.untilState("Ready");
    await stage(ide, "Board 1").locator(".state", { hasText: "Ready" }).waitFor();
  },

  "each board can have its own program and has its own terminal": async (ide) => {
    await ide.open();
    await ide.write(sender("one"));
    await ide.addBoard("microbit");
    await ide.page.locator("#shared").uncheck();
    await ide.select("Board 2");
    await ide.write(RECEIVER);
    await ide.run();
    await ide.untilTerminal(/heard one/);
    await ide.select("Board 1");
    assert.match(await ide.program(), /radio\.send/);
    assert.doesNotMatch(await ide.terminal(), /heard/);
    await ide.page.locator(".files .board-tab", { hasText: "Board 2" }).click();
    assert.match(await ide.program(), /radio\.receive/);
    await ide.untilTerminal(/heard one/);
  },

  "what was done to a board's program can be undone after a look at another's": async (ide) => {
    await ide.open();
    await ide.write("first = 1\n");
    await ide.addBoard("microbit");
    await ide.page.locator("#shared").uncheck();
    await ide.write("second = 2\n");
    await ide.select("Board 2");
    await ide.write("other = 3\n");
    await ide.select("Board 1");
    assert.equal(await ide.program(), "second = 2\n");
    await ide.page.locator(".code:not(.file) .cm-content").focus();
    await ide.press("ControlOrMeta+z");
    await ide.until(() => ide.program(), (text) => !/second/.test(text), "what was there before");
    await ide.select("Board 2");
    assert.equal(await ide.program(), "other = 3\n");
  },

  "far apart they do not hear each other": async (ide) => {
    await ide.open();
    await ide.write(sender("far"));
    await ide.addBoard("microbit");
    await ide.page.locator("#shared").uncheck();
    await ide.select("Board 2");
    await ide.write(RECEIVER);
    await ide.page.locator("#distance").fill("8");
    assert.equal(await ide.page.locator("#distance").getAttribute("aria-valuetext"), "150 m");
    await ide.run();
    await ide.page.waitForTimeout(1500);
    assert.doesNotMatch(await ide.terminal(), /heard/);
    await ide.page.locator("#distance").focus();
    for (let i = 0; i < 4; i += 1) await ide.press("ArrowLeft");
    await ide.untilTerminal(/heard far/);
  },

  "boards, programs and the choice come back after a reload": async (ide) => {
    await ide.open();
    await ide.write("# first\n");
    await ide.addBoard("microbit");
    await ide.page.locator("#shared").uncheck();
    await ide.select("Board 2");
    await ide.write("# second\n");
    await ide.addBoard("pyboard");
    await ide.page.waitForTimeout(500);
    await ide.page.reload();
    await ide.ready();
    assert.deepEqual(await ide.page.locator(".stage h2").allTextContents(), [
      "Board 1",
      "Board 2",
      "Board 3",
    ]);
    assert.match(await ide.program(), /# second/);
    await ide.select("Board 1");
    assert.match(await ide.program(), /# first/);
    await ide.select("Board 3");
    assert.match(await ide.program(), /import pyb/);
    await ide.untilTerminal(/PYBv1\.1/);
  },

  "a board is taken away, and the last one stays": async (ide) => {
    await ide.open();
    await ide.addBoard("microbit");
    await stage(ide, "Board 1").locator(".remove").click();
    await ide.page.locator(".stage").first().waitFor();
    await ide.until(
      () => ide.page.locator(".stage").count(),
      (count) => count === 1,
      "one board",
    );
    assert.equal(await ide.page.locator(".remove").count(), 0);
    await ide.run("from microbit import *\ndisplay.show(Image.HEART)\n");
    await ide.untilLeds(HEART);
    await ide.type("6 * 7\n");
    await ide.untilTerminal(/42/);
  },

  "an error is told on the stage of its board, and in the editor when selected": async (ide) => {
    await ide.open();
    await ide.write("1 / 0\n");
    await ide.addBoard("microbit");
    await ide.page.locator("#shared").uncheck();
    await ide.select("Board 2");
    await ide.write("print('fine')\n");
    await ide.run();
    await ide.untilTerminal(/fine/);
    await stage(ide, "Board 1").locator(".state", { hasText: "Stopped on line 1" }).waitFor();
    assert.equal(await ide.page.locator("#problem").count(), 0);
    await ide.select("Board 1");
    await ide.page.locator("#problem").waitFor();
    await ide.page.locator(".problem-note").waitFor();
  },

  "eight boards run, and Stop stops all of them": async (ide) => {
    await ide.open();
    await ide.write("while True:\n    pass\n");
    for (let i = 0; i < 7; i += 1) await ide.addBoard("microbit");
    assert.ok(await ide.page.locator("#add-board").isDisabled());
    await ide.run();
    await ide.until(
      () => ide.page.locator(".state", { hasText: "Running" }).count(),
      (count) => count === 8,
      "eight boards running",
    );
    await ide.stop();
    await ide.until(
      () => ide.page.locator(".state", { hasText: "Ready" }).count(),
      (count) => count === 8,
      "eight boards stopped",
    );
  },
};
