// The drawn PyBoard: LEDs, switches, card, terminal.

import assert from "node:assert/strict";
import { Pixels } from "../pixels.mjs";

const LIGHTS = ["red", "green", "orange", "blue"];
const SWITCH = `import pyb

sw = pyb.Switch()
while True:
    print("usr", sw())
    pyb.delay(50)
`;

async function open(ide) {
  await ide.open();
  await ide.chooseBoard("PyBoard");
}

function levels(ide) {
  return ide.page.locator("[data-light]").evaluateAll((all) => all.map((e) => +e.dataset.level));
}

function untilLevels(ide, isRight, wanted) {
  return ide.until(() => levels(ide), isRight, `LEDs ${wanted}`);
}

/** Colour at the middle of each LED, as drawn. */
async function colours(ide) {
  const board = ide.page.locator(".board");
  const pixels = await Pixels.of(ide.page, board);
  const centres = await board.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return [...element.querySelectorAll("[data-light] use")].map((led) => {
      const box = led.getBoundingClientRect();
      return [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
    });
  });
  return centres.map(([x, y]) => pixels.at(x + 6, y));
}

export const tests = {
  "a new program blinks the red LED": async (ide) => {
    await open(ide);
    await ide.run();
    for (const level of [255, 0, 255]) {
      await untilLevels(ide, (all) => all[0] === level, `with the red one at ${level}`);
    }
  },

  "each LED is lit by the program, in its colour": async (ide) => {
    await open(ide);
    const dark = await colours(ide);
    for (const [index, name] of LIGHTS.entries()) {
      await ide.run(`import pyb\npyb.LED(${index + 1}).on()\nwhile True: pyb.delay(50)\n`);
      const wanted = LIGHTS.map((_, i) => (i === index ? 255 : 0));
      await untilLevels(ide, (all) => all.join() === wanted.join(), wanted);
      const [red, green, blue] = (await colours(ide))[index];
      const strongest = { red, green, orange: red, blue }[name];
      assert.equal(strongest, Math.max(red, green, blue), `${name} is ${red},${green},${blue}`);
      assert.ok(strongest > Math.max(...dark[index]) + 40, `${name} is not lit`);
    }
  },

  "the orange and the blue LED can be dimmed": async (ide) => {
    await open(ide);
    await ide.run("import pyb\npyb.LED(3).intensity(64)\npyb.LED(4).intensity(200)\n");
    await untilLevels(
      ide,
      (all) => Math.abs(all[2] - 64) <= 2 && Math.abs(all[3] - 200) <= 2,
      "dimmed",
    );
  },

  "USR is held by mouse, by keyboard, and by its letter": async (ide) => {
    await open(ide);
    await ide.run(SWITCH);
    await ide.untilTerminal(/usr False\s*$/);
    await ide.hold("usr");
    await ide.untilTerminal(/usr True\s*$/);
    await ide.release();
    await ide.untilTerminal(/usr False\s*$/);
    await ide.button("usr").focus();
    for (const key of ["Space", "u"]) {
      await ide.page.keyboard.down(key);
      await ide.untilTerminal(/usr True\s*$/);
      await ide.page.keyboard.up(key);
      await ide.untilTerminal(/usr False\s*$/);
    }
  },

  "USR is held by touch": async (ide) => {
    await ide.again({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await ide.open();
    await ide.page.locator("#project").tap();
    await ide.page.locator(".in-menu .choice", { hasText: "PyBoard" }).tap();
    await ide.press("Escape");
    await ide.ready();
    await ide.run("import pyb\npyb.Switch().callback(lambda: pyb.LED(2).toggle())\n");
    // A narrow screen does not show the state; it is there all the same.
    const state = () => ide.stage().locator(".state").textContent();
    await ide.until(state, (text) => /Ready/.test(text), "the program to end");
    const { x, y, width, height } = await ide.button("usr").boundingBox();
    assert.ok(width >= 44 && height >= 44, `${width}×${height}`);
    await ide.page.touchscreen.tap(x + width / 2, y + height / 2);
    await untilLevels(ide, (all) => all[1] === 255, "with the green one lit");
  },

  "RST restarts the board": async (ide) => {
    await open(ide);
    await ide.run("import pyb\npyb.LED(1).on()\nprint('begins')\nwhile True: pyb.delay(50)\n");
    await ide.untilTerminal(/begins/);
    await ide.hold("rst");
    await ide.release();
    // The program is the board's main.py, which runs again.
    await ide.untilTerminal(/begins[^]*begins/);
    await ide.button("rst").focus();
    await ide.press("Enter");
    await ide.untilTerminal(/begins[^]*begins[^]*begins/);
    await ide.stop();
    await ide.untilState("Ready");
  },

  "a card goes into its slot": async (ide) => {
    await open(ide);
    const slot = ide.button("sdCard");
    await slot.click();
    assert.equal(await slot.getAttribute("aria-checked"), "true");
    await ide.type("import pyb; pyb.SDCard().present()\n");
    await ide.untilTerminal(/True\s+>>>/);
    await slot.press("Space");
    await ide.type("pyb.SDCard().present()\n");
    await ide.untilTerminal(/False\s+>>>/);
  },

  "every example runs": async (ide) => {
    await open(ide);
    for (const title of ["Breathing light", "Traffic light", "Counting switch", "Spirit level"]) {
      await ide.chooseProgram(title);
      await ide.run();
      await ide.untilState("Running");
      await ide.page.waitForTimeout(400);
      assert.match(await ide.state(), /Running/, title);
      await ide.stop();
      await ide.untilState("Ready");
    }
  },
};
