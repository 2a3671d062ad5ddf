// Pins: what a program does with them, and what is put on them.

import assert from "node:assert/strict";

function microbit(expression) {
  return `from microbit import *

while True:
    print("value", ${expression})
    sleep(100)
`;
}

function pyboard(setup, expression) {
  return `import pyb
${setup}
while True:
    print("value", ${expression})
    pyb.delay(100)
`;
}

async function untilPin(ide, name, pattern) {
  await ide.until(
    () => ide.pin(name).innerText(),
    (text) => pattern.test(text.replace(/\s+/g, " ")),
    `${name} showing ${pattern}`,
  );
}

const MICROBIT_PINS = [
  ..."0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 19 20".split(" ").map((n) => `pin${n}`),
];

export const tests = {
  "every pin of both boards is listed": async (ide) => {
    await ide.open();
    await ide.openPins("More pins");
    const names = () =>
      ide.page.locator(".pin").evaluateAll((pins) => pins.map((pin) => pin.dataset.pin));
    const own = await names();
    for (const pin of [...MICROBIT_PINS, "pin_logo"]) assert.ok(own.includes(pin), pin);
    await ide.chooseBoard("PyBoard");
    await ide.openPins("Y pins");
    const others = await names();
    for (let i = 1; i <= 12; i++)
      for (const letter of "XY") assert.ok(others.includes(letter + i), letter + i);
  },

  "a digital input has a switch": async (ide) => {
    await ide.open();
    await ide.run(microbit("pin2.read_digital()"));
    await ide.untilTerminal(/^value 0$/m);
    await ide.page.locator("#pin2-level").click();
    await ide.untilTerminal(/^value 1$/m);
    await untilPin(ide, "pin2", /digital in.* 1/);
    await ide.page.locator("#pin2-level").focus();
    await ide.page.locator("#clear").click();
    await ide.page.locator("#pin2-level").press("Space");
    await ide.untilTerminal(/^value 0$/m);
  },

  "an analogue input has a slider, and lets go": async (ide) => {
    await ide.open();
    await ide.run(microbit("pin1.read_analog()"));
    await ide.page.locator("#pin1-voltage").fill("1650");
    await ide.untilTerminal(/^value 51[0-3]$/m);
    await untilPin(ide, "pin1", /1\.65 V/);
    await ide.pin("pin1").locator(".off").click();
    await ide.untilTerminal(/^value \d+$/m);
    assert.equal(await ide.pin("pin1").locator(".off").count(), 0);
  },

  "the logo and pins 0 to 2 feel a finger": async (ide) => {
    await ide.open();
    await ide.run(
      microbit("[p.is_touched() for p in (pin_logo, pin0, pin1, pin2)]").replace(
        "import *",
        "import *\nfor p in (pin0, pin1, pin2): p.set_touch_mode(p.CAPACITIVE)",
      ),
    );
    await ide.untilTerminal(/^value \[False, False, False, False\]$/m);
    for (const name of ["pin_logo", "pin0", "pin1", "pin2"])
      await ide.page.locator(`#${name}-touch`).click();
    await ide.untilTerminal(/^value \[True, True, True, True\]$/m);
    await untilPin(ide, "pin_logo", /yes/);
  },

  "outputs show level, and pulses their frequency and share": async (ide) => {
    await ide.open();
    await ide.openPins("More pins");
    await ide.run(
      [
        "from microbit import *",
        "pin8.write_digital(1)",
        "pin0.set_analog_period(10)",
        "pin0.write_analog(512)",
        "sleep(60000)",
      ].join("\n"),
    );
    await untilPin(ide, "pin8", /digital out.* 1/);
    await untilPin(ide, "pin0", /pulses out.* 100 Hz (49|50) %/);
    assert.equal(await ide.page.locator("#pin8-level").count(), 0);
  },

  "a conflict is told in words": async (ide) => {
    await ide.open();
    await ide.openPins("More pins");
    await ide.page.locator("#pin8-level").click();
    await ide.run("from microbit import *\npin8.write_digital(0)\nsleep(60000)\n");
    await untilPin(ide, "pin8", /Your program drives this pin against what you put on it/);
    await ide.pin("pin8").locator(".off").click();
    await ide.pin("pin8").locator(".clash").waitFor({ state: "detached" });
  },

  "every edge pin of the micro:bit takes a level": async (ide) => {
    await ide.open();
    await ide.openPins("More pins");
    await ide.run(
      [
        "from microbit import *",
        "display.off()",
        `pins = [${MICROBIT_PINS.filter((n) => !/^pin(5|11|19|20)$/.test(n)).join(", ")}]`,
        "while True:",
        '    print("value", sum(p.read_digital() for p in pins))',
        "    sleep(200)",
      ].join("\n"),
    );
    await ide.untilTerminal(/^value 0$/m);
    for (const name of MICROBIT_PINS)
      if (!/^pin(5|11|19|20)$/.test(name)) await ide.page.locator(`#${name}-level`).click();
    await ide.untilTerminal(/^value 15$/m);
  },

  "PyBoard: voltages and levels": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.openPins("Y pins");
    await ide.run(
      pyboard(
        'a = pyb.ADC("X1"); y = pyb.Pin("Y1", pyb.Pin.IN, pyb.Pin.PULL_DOWN)',
        "a.read(), y.value()",
      ),
    );
    await ide.page.locator("#X1-voltage").fill("1650");
    await ide.page.locator("#Y1-level").click();
    await ide.untilTerminal(/^value 20[45]\d 1$/m);
  },

  "PyBoard: every pin of the headers takes a level": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.openPins("Y pins");
    const names = (await ide.page.locator(".pin").evaluateAll((all) => all.map((p) => p.dataset.pin)))
      .filter((name) => !/^X(9|10|17)$/.test(name));
    await ide.run(
      pyboard(
        `pins = [pyb.Pin(n, pyb.Pin.IN, pyb.Pin.PULL_DOWN) for n in "${names.join(" ")}".split()]`,
        "sum(p.value() for p in pins)",
      ),
    );
    await ide.untilTerminal(/^value 0$/m);
    for (const name of names) await ide.page.locator(`#${name}-level`).click();
    await ide.untilTerminal(new RegExp(`^value ${names.length}$`, "m"));
  },

  "a search finds a pin in a closed group": async (ide) => {
    await ide.open();
    await ide.page.locator("#find-pin").fill("pin 16");
    await ide.pin("pin16").waitFor();
    assert.equal(await ide.page.locator(".pin:visible").count(), 1);
  },
};
