// Writing and running a program.

import assert from "node:assert/strict";

const HEART = ["09090", "99999", "99999", "09990", "00900"];
const SHOW_HEART = "from microbit import *\n\ndisplay.show(Image.HEART)\n";

export const tests = {
  "Run lights the LEDs of the drawn board": async (ide) => {
    await ide.open();
    const dark = await ide.ledPixels();
    await ide.run(SHOW_HEART);
    await ide.untilLeds(HEART);
    const lit = await ide.ledPixels();
    HEART.join("")
      .split("")
      .forEach((level, led) => {
        if (level === "9")
          assert.ok(lit[led] > 240, `LED ${led} should shine, its red is ${lit[led]}`);
        // A dark LED beside lit ones catches some of their light.
        else assert.ok(lit[led] < 180, `LED ${led} should be dark, its red is ${lit[led]}`);
        assert.ok(dark[led] < 90, `LED ${led} should be dark at first, its red is ${dark[led]}`);
      });
  },

  "brightness goes up from 0 to 9": async (ide) => {
    await ide.open();
    await ide.run(
      'from microbit import *\n\ndisplay.show(Image("01234:56789:00000:00000:00000"))\n',
    );
    await ide.untilLeds(["01234", "56789", "00000", "00000", "00000"]);
    const opacities = await ide.page
      .locator(".led")
      .evaluateAll((leds) => leds.map((led) => led.getAttribute("opacity")));
    const steps = opacities.slice(0, 10).map(Number);
    steps.reduce((before, after) => (assert.ok(after > before, `${steps}`), after), -1);
    assert.equal(steps[9], 1);
  },

  "Ctrl-Enter runs, print goes to the terminal": async (ide) => {
    await ide.open();
    await ide.write('print("hello", 6 * 7)\n');
    await ide.press("ControlOrMeta+Enter");
    await ide.untilTerminal(/^hello 42$/m);
    await ide.untilState("Ready");
  },

  "Run starts a running program again": async (ide) => {
    await ide.open();
    await ide.run('from microbit import *\n\nprint("one")\nsleep(100000)\n');
    await ide.untilTerminal(/^one$/m);
    await ide.run('print("two")\n');
    await ide.untilTerminal(/^two$/m);
    await ide.untilState("Ready");
  },

  "a reload keeps the program": async (ide) => {
    await ide.open();
    await ide.write("kept = 12345\n");
    await ide.page.reload();
    await ide.ready();
    assert.equal(await ide.program(), "kept = 12345\n");
  },

  "a page left before it is ready keeps the program": async (ide) => {
    await ide.open();
    await ide.write("kept = 12345\n");
    // The page hides the moment it begins to listen for that, before its editor is open.
    await ide.page.addInitScript(() => {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function add(type, ...rest) {
        addEventListener.call(this, type, ...rest);
        if (type === "pagehide") this.dispatchEvent(new PageTransitionEvent(type));
      };
    });
    await ide.page.reload();
    await ide.ready();
    assert.equal(await ide.program(), "kept = 12345\n");
    await ide.page.reload();
    await ide.ready();
    assert.equal(await ide.program(), "kept = 12345\n");
  },

  "Enter indents by four spaces after a colon": async (ide) => {
    await ide.open();
    await ide.write("while True:");
    await ide.press("Enter");
    await ide.page.keyboard.type("pass");
    assert.equal(await ide.program(), "while True:\n    pass");
  },

  "an example takes the place of a program, which can be brought back": async (ide) => {
    await ide.open();
    await ide.write("mine = 1\n");
    await ide.chooseProgram("Dice");
    assert.match(await ide.program(), /random\.choice/);
    assert.match(await ide.page.locator("#project").innerText(), /Dice/);
    await ide.chooseProgram("Back to My program");
    assert.equal(await ide.program(), "mine = 1\n");
  },

  "every example runs": async (ide) => {
    await ide.open();
    const names = await ide.page
      .locator("#programs ul:last-of-type .menu-item b")
      .allTextContents();
    assert.ok(names.length >= 3, `there are ${names.length} examples`);
    for (const name of names) {
      await ide.chooseProgram(name);
      await ide.run();
      await ide.untilState("Running");
      await ide.hold("A");
      await ide.page.waitForTimeout(300);
      await ide.release();
      await ide.until(
        () => ide.leds(),
        (leds) => /[1-9]/.test(leds.join()),
        `${name} to light LEDs`,
      );
      assert.equal(
        await ide.page.locator("#problem").count(),
        0,
        `${name}: ${await ide.terminal()}`,
      );
      await ide.stop();
      await ide.untilState("Ready");
    }
  },
};
