// Buttons and sensors.

import assert from "node:assert/strict";

const BUTTONS = `from microbit import *

while True:
    a = 9 if button_a.is_pressed() else 0
    b = 9 if button_b.is_pressed() else 0
    display.set_pixel(0, 0, a)
    display.set_pixel(4, 0, b)
    sleep(10)
`;

const A = ["90000", "00000", "00000", "00000", "00000"];
const B = ["00009", "00000", "00000", "00000", "00000"];
const BOTH = ["90009", "00000", "00000", "00000", "00000"];
const NONE = ["00000", "00000", "00000", "00000", "00000"];

function printing(expression) {
  return `from microbit import *

while True:
    print("value", ${expression})
    sleep(100)
`;
}

export const tests = {
  "buttons by mouse: A, B, both": async (ide) => {
    await ide.open();
    await ide.run(BUTTONS);
    for (const [name, rows] of [
      ["A", A],
      ["B", B],
      ["AB", BOTH],
    ]) {
      await ide.hold(name);
      await ide.untilLeds(rows);
      await ide.release();
      await ide.untilLeds(NONE);
    }
  },

  "a mouse button released outside lets go": async (ide) => {
    await ide.open();
    await ide.run(BUTTONS);
    await ide.hold("A");
    await ide.untilLeds(A);
    await ide.page.mouse.move(100, 400);
    await ide.untilLeds(A);
    await ide.release();
    await ide.untilLeds(NONE);
  },

  "buttons by keyboard: Space on the focused one, letters for both": async (ide) => {
    await ide.open();
    await ide.run(BUTTONS);
    await ide.button("B").focus();
    await ide.page.keyboard.down("Space");
    await ide.untilLeds(B);
    await ide.page.keyboard.up("Space");
    await ide.untilLeds(NONE);
    await ide.page.keyboard.down("a");
    await ide.page.keyboard.down("b");
    await ide.untilLeds(BOTH);
    await ide.page.keyboard.up("a");
    await ide.untilLeds(B);
    await ide.button("A").focus();
    await ide.page.keyboard.up("b");
    await ide.untilLeds(NONE);
  },

  "a held key is let go when the focus leaves the board": async (ide) => {
    await ide.open();
    await ide.run(BUTTONS);
    await ide.button("A").focus();
    await ide.page.keyboard.down("b");
    await ide.untilLeds(B);
    await ide.page.locator("#project").focus();
    await ide.untilLeds(NONE);
    await ide.page.keyboard.up("b");
  },

  "two fingers hold both buttons": async (ide) => {
    await ide.again({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await ide.open();
    await ide.run(BUTTONS);
    const touch = await ide.context.newCDPSession(ide.page);
    const middle = async (name, id) => {
      const { x, y, width, height } = await ide.button(name).boundingBox();
      return { x: x + width / 2, y: y + height / 2, id };
    };
    const a = await middle("A", 1);
    const b = await middle("B", 2);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [a] });
    await ide.untilLeds(A);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [a, b] });
    await ide.untilLeds(BOTH);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [a] });
    await ide.untilLeds(B);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await ide.untilLeds(NONE);
  },

  "was_pressed counts a press between two questions": async (ide) => {
    await ide.open();
    await ide.run(
      [
        "from microbit import *",
        "sleep(1500)",
        'print("a", button_a.was_pressed(), "b", button_b.was_pressed())',
      ].join("\n"),
    );
    await ide.untilState("Running");
    await ide.hold("A");
    await ide.release();
    await ide.untilTerminal(/^a True b False$/m);
  },

  "the temperature is what the slider says": async (ide) => {
    await ide.open();
    await ide.run(printing("temperature()"));
    await ide.untilTerminal(/^value 21$/m);
    await ide.setSensor("temperature", 37);
    await ide.untilTerminal(/^value 37$/m);
    assert.match(
      await ide.page.locator(".slider", { hasText: "Temperature" }).innerText(),
      /37\s*°C/,
    );
  },

  "the accelerometer follows its sliders and the pad": async (ide) => {
    await ide.open();
    await ide.run(printing("accelerometer.get_x(), accelerometer.get_y(), accelerometer.get_z()"));
    await ide.untilTerminal(/^value 0 0 -1024$/m);
    await ide.setSensor("accelerometer-z", 500);
    await ide.untilTerminal(/^value 0 0 500$/m);
    const { x, y, width, height } = await ide.page.locator("#tilt").boundingBox();
    await ide.page.mouse.move(x + width / 2, y + height / 2);
    await ide.page.mouse.down();
    await ide.page.mouse.move(x + width * 2, y + height / 2, { steps: 4 });
    await ide.page.mouse.up();
    await ide.untilTerminal(/^value 1024 -?\d 0$/m);
    await ide.page.locator("#level").click();
    await ide.untilTerminal(/^value 0 0 -1024$/m);
    await ide.page.locator("#tilt").focus();
    await ide.press("ArrowDown");
    await ide.untilTerminal(/^value 0 64 -10\d\d$/m);
  },

  "a board started anew knows what was set before": async (ide) => {
    await ide.open();
    await ide.setSensor("temperature", 5);
    await ide.reset();
    await ide.run(printing("temperature()"));
    await ide.untilTerminal(/^value 5$/m);
  },
};
