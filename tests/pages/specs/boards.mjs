// The choice between kinds of boards, and what the micro:bit has besides its
// display and its buttons.

import assert from "node:assert/strict";

const PYBOARD_NEW = /import pyb[\s\S]*pyb\.LED\(1\)\.toggle\(\)/;

function printing(expression) {
  return `from microbit import *\n\nwhile True:\n    print("value", ${expression})\n    sleep(50)\n`;
}

export const tests = {
  "each kind of board has its own program, and the page remembers both": async (ide) => {
    await ide.open();
    await ide.write("# mine\n");
    await ide.chooseBoard("PyBoard");
    await ide.untilTerminal(/PYBv1\.1/);
    assert.match(await ide.program(), PYBOARD_NEW);
    await ide.write("# for the PyBoard\n");
    await ide.chooseBoard("micro:bit");
    await ide.untilTerminal(/micro:bit with/);
    assert.match(await ide.program(), /# mine/);
    await ide.chooseBoard("PyBoard");
    assert.match(await ide.program(), /# for the PyBoard/);
    await ide.page.waitForTimeout(500);
    await ide.page.reload();
    await ide.ready();
    assert.match(await ide.program(), /# for the PyBoard/);
    await ide.untilTerminal(/PYBv1\.1/);
    assert.ok(await ide.page.locator(".bar > .chooser :checked[value=pyboard]").count());
  },

  "the board is chosen by keyboard": async (ide) => {
    await ide.open();
    await ide.page.locator(".bar > .chooser input[value=microbit]").focus();
    await ide.press("ArrowRight");
    await ide.untilTerminal(/PYBv1\.1/);
    await ide.page.locator('[aria-label="Simulated PyBoard"]').waitFor();
  },

  "a phone has the choice in the menu of programs": async (ide) => {
    await ide.again({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await ide.open();
    await ide.page.locator("#project").tap();
    await ide.page.locator(".in-menu .choice", { hasText: "PyBoard" }).tap();
    await ide.page.locator('[aria-label="Simulated PyBoard"]').waitFor();
  },

  "examples are those of the board": async (ide) => {
    await ide.open();
    const titles = () => ide.page.locator("#programs .menu-item b").allTextContents();
    assert.ok((await titles()).includes("Heartbeat badge"));
    await ide.chooseBoard("PyBoard");
    assert.ok(!(await titles()).includes("Heartbeat badge"));
    assert.ok((await titles()).includes("Traffic light"));
  },

  "the logo and the pins 0 to 2 are touched by mouse": async (ide) => {
    await ide.open();
    for (const [control, name] of [
      ["pin_logoTouch", "pin_logo"],
      ["pin0Touch", "pin0"],
      ["pin1Touch", "pin1"],
      ["pin2Touch", "pin2"],
    ]) {
      await ide.run(`from microbit import *\n${name}.is_touched()\n${printing(`${name}.is_touched()`)}`);
      await ide.untilTerminal(/value False\s*$/);
      await ide.hold(control);
      await ide.untilTerminal(/value True\s*$/);
      await ide.release();
      await ide.untilTerminal(/value False\s*$/);
      await ide.page.locator("#clear").click();
    }
  },

  "the logo is touched by keyboard": async (ide) => {
    await ide.open();
    await ide.run(printing("pin_logo.is_touched()"));
    await ide.button("pin_logoTouch").focus();
    await ide.page.keyboard.down("Space");
    await ide.untilTerminal(/value True\s*$/);
    await ide.page.keyboard.up("Space");
    await ide.untilTerminal(/value False\s*$/);
  },

  "the light by the microphone is lit while it listens": async (ide) => {
    await ide.open();
    const lit = () => ide.page.locator(".microphone").getAttribute("data-lit");
    assert.equal(await lit(), "false");
    await ide.run("from microbit import *\nmicrophone.sound_level()\nwhile True: pass\n");
    await ide.until(lit, (value) => value === "true", "the light to be lit");
  },

  "everything on the boards has a name and a role": async (ide) => {
    await ide.open();
    for (const board of ["micro:bit", "PyBoard"]) {
      await ide.chooseBoard(board);
      const nameless = await ide.page.locator(".board [tabindex]").evaluateAll((all) =>
        all
          .filter((e) => !e.getAttribute("aria-label") || !e.getAttribute("role"))
          .map((e) => e.dataset.control),
      );
      assert.deepEqual(nameless, []);
      assert.ok((await ide.page.locator(".board [tabindex]").count()) >= 3);
    }
  },
};
