// Every sensor of both boards, set by mouse, touch or keyboard and read by a program.

import assert from "node:assert/strict";

const PREAMBLE = { microbit: "from microbit import *", pyboard: "import pyb" };

function printing(board, expression) {
  const pause = board === "microbit" ? "sleep(100)" : "pyb.delay(100)";
  return `${PREAMBLE[board]}

while True:
    print("value", ${expression})
    ${pause}
`;
}

async function start(ide, board, expression) {
  await ide.open();
  if (board === "pyboard") await ide.chooseBoard("PyBoard");
  await ide.run(printing(board, expression));
}

/** Sliders that only have to be set: board, element, value, what the program reads, pattern. */
const SLIDERS = [
  ["microbit", "temperature", 37, "temperature()", /^value 37$/m],
  ["microbit", "light-level", 200, "display.read_light_level()", /^value 200$/m],
  ["microbit", "sound-level", 90, "microphone.sound_level()", /^value 90$/m],
  ["microbit", "accelerometer-x", 300, "accelerometer.get_x()", /^value 300$/m],
  ["microbit", "accelerometer-y", -300, "accelerometer.get_y()", /^value -300$/m],
  ["microbit", "accelerometer-z", 500, "accelerometer.get_z()", /^value 500$/m],
  ["microbit", "compass-x", 1000, "compass.get_x()", /^value 1000$/m],
  ["microbit", "compass-y", -2000, "compass.get_y()", /^value -2000$/m],
  ["microbit", "compass-z", 3000, "compass.get_z()", /^value 3000$/m],
  ["pyboard", "temperature", 60, "pyb.ADCAll(12, 0x70000).read_core_temp()", /^value (59|60|61)\b/m],
  [
    "pyboard",
    "battery-millivolts",
    2000,
    "pyb.ADCAll(12, 0x70000).read_core_vbat()",
    /^value (1\.9|2\.0)/m,
  ],
  ["pyboard", "accelerometer-x", 700, "pyb.Accel().x()", /^value 1[45]$/m],
  ["pyboard", "accelerometer-y", -700, "pyb.Accel().y()", /^value -1[45]$/m],
  ["pyboard", "accelerometer-z", -1000, "pyb.Accel().z()", /^value -2[0-3]$/m],
];

export const tests = {};

for (const [board, id, value, expression, pattern] of SLIDERS) {
  tests[`${board}: ${id}`] = async (ide) => {
    await start(ide, board, expression);
    await ide.setSensor(id, value);
    await ide.untilTerminal(pattern);
  };
}

Object.assign(tests, {
  "controls begin as the description says": async (ide) => {
    await start(ide, "microbit", "display.read_light_level(), compass.get_y()");
    await ide.untilTerminal(/^value 128 -18000$/m);
    assert.equal(await ide.page.locator("#light-level").inputValue(), "128");
  },

  "sliders move by keyboard and show value and unit": async (ide) => {
    await start(ide, "microbit", "temperature()");
    await ide.page.locator("#temperature").focus();
    await ide.press("ArrowRight");
    await ide.untilTerminal(/^value 22$/m);
    assert.match(
      await ide.page.locator(".slider", { hasText: "Temperature" }).innerText(),
      /22\s*°C/,
    );
  },

  "sliders move by touch": async (ide) => {
    await ide.again({ viewport: { width: 900, height: 700 }, hasTouch: true });
    await start(ide, "microbit", "temperature()");
    const slider = ide.page.locator("#temperature");
    const { width, height } = await slider.boundingBox();
    await slider.tap({ position: { x: width - 2, y: height / 2 } });
    await ide.untilTerminal(/^value 50$/m);
  },

  "the compass is turned by its heading, also on a tilted board": async (ide) => {
    await ide.open();
    await ide.page.locator("#compass-calibrated").click();
    await ide.run(printing("microbit", "compass.is_calibrated(), compass.heading()"));
    await ide.untilTerminal(/^value True 0$/m);
    await ide.setSensor("heading", 90);
    await ide.untilTerminal(/^value True (89|90)$/m);
    await ide.page.locator("#tilt").focus();
    for (let i = 0; i < 6; i++) await ide.press("ArrowDown");
    await ide.setSensor("heading", 200);
    await ide.untilTerminal(/^value True (199|200)$/m);
  },

  "the pad tilts the PyBoard with z as it lies flat": async (ide) => {
    await start(ide, "pyboard", "pyb.Accel().x(), pyb.Accel().z()");
    await ide.untilTerminal(/^value 0 2[0-3]$/m);
    const { x, y, width, height } = await ide.page.locator("#tilt").boundingBox();
    await ide.page.mouse.move(x + width / 2, y + height / 2);
    await ide.page.mouse.down();
    await ide.page.mouse.move(x + width * 2, y + height / 2, { steps: 4 });
    await ide.page.mouse.up();
    await ide.untilTerminal(/^value 2[0-3] 0$/m);
    await ide.page.locator("#level").click();
    await ide.untilTerminal(/^value 0 2[0-3]$/m);
  },

  "gestures: shake, and every one of the menu": async (ide) => {
    await ide.open();
    await ide.run(
      [
        "from microbit import *",
        "accelerometer.set_range(8)",
        "while True:",
        "    for name in accelerometer.get_gestures():",
        '        print("made", name)',
        "    sleep(50)",
      ].join("\n"),
    );
    await ide.untilState("Running");
    await ide.page.locator("#shake").click();
    await ide.untilTerminal(/^made shake$/m);
    const names = await ide.page.locator("#gesture option").allTextContents();
    assert.equal(names.length, 11);
    const make = async (name) => {
      await ide.page.locator("#clear").click();
      await ide.page.locator("#gesture").selectOption(name);
      await ide.page.locator("#make-gesture").click();
      await ide.untilTerminal(new RegExp(`^made ${name}$`, "m"));
    };
    for (const name of names) {
      // A board that lies flat faces up already.
      if (name === "face up") await make("left");
      await make(name);
      await ide.page.locator("#level").click();
      await ide.page.waitForTimeout(400);
    }
  },

  "the PyBoard feels a shake": async (ide) => {
    await start(ide, "pyboard", "abs(pyb.Accel().x()) > 20");
    await ide.untilTerminal(/^value False$/m);
    await ide.page.locator("#shake").click();
    await ide.untilTerminal(/^value True$/m);
  },

  "the PyBoard's card is a switch of the panel too": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.page.locator("#sd-card").click();
    await ide.run('import pyb\nprint("card", pyb.SDCard().present())\n');
    await ide.untilTerminal(/^card True$/m);
  },
});
