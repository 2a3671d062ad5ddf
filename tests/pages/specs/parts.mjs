// Parts: added, wired, used by a program, unplugged, kept, removed.

import assert from "node:assert/strict";

const microbit = (...lines) => ["from microbit import *", ...lines].join("\n");
const forever = (expression) => ["while True:", `    print("value", ${expression})`, "    sleep(100)"];

async function untilPart(ide, name, pattern) {
  await ide.until(
    () => ide.part(name).innerText(),
    (text) => pattern.test(text.replace(/\s+/g, " ")),
    `${name} showing ${pattern}`,
  );
}

/** How many pixels of a part's picture are lit. */
function lit(ide, name) {
  return ide.part(name).locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] > 0) count++;
    return count;
  });
}

export const tests = {
  "every kind can be put on each board and taken off": async (ide) => {
    await ide.open();
    for (const board of ["micro:bit V2", "PyBoard"]) {
      if (board === "PyBoard") await ide.chooseBoard(board);
      await ide.page.locator("#add-part").click();
      const tiles = await ide.page
        .locator(".tile")
        .evaluateAll((all) => all.map((tile) => tile.id.replace("part-", "")));
      assert.equal(tiles.length, 20);
      await ide.page.locator("#add-part").click();
      for (const kind of tiles) {
        await ide.addPart(kind);
        await ide.part(kind).waitFor();
        await ide.part(kind).locator(".remove").click();
        await ide.part(kind).waitFor({ state: "detached" });
      }
    }
  },

  "an LED shows its pin, unplugged it is dark": async (ide) => {
    await ide.open();
    await ide.addPart("led", { anode: "pin1" });
    await ide.run(microbit("pin1.write_digital(1)", "sleep(60000)"));
    await untilPart(ide, "led", /LED led Pin 1 .*\bon\b/);
    await ide.page.locator("#led-plugged").click();
    await ide.part("led").locator(".lit[opacity='0.000']").waitFor();
  },

  "a potentiometer and a button are read": async (ide) => {
    await ide.open();
    await ide.addPart("potentiometer", { wiper: "pin0" });
    await ide.addPart("button", { contact: "pin2" });
    await ide.run(
      microbit(
        "pin2.set_pull(pin2.PULL_UP)",
        ...forever("pin0.read_analog(), pin2.read_digital()"),
      ),
    );
    await ide.setSensor("potentiometer-position", 100);
    await ide.untilTerminal(/^value 102\d 1$/m);
    await ide.page.locator("#button-pressed").click();
    await ide.untilTerminal(/^value 102\d 0$/m);
  },

  "a strip of NeoPixels is drawn": async (ide) => {
    await ide.open();
    await ide.addPart("neopixel", { data: "pin0" });
    await ide.run(
      microbit(
        "import neopixel",
        "strip = neopixel.NeoPixel(pin0, 8)",
        "strip[0] = (255, 0, 0)",
        "strip[3] = (0, 0, 255)",
        "strip.show()",
        "sleep(60000)",
      ),
    );
    await ide.until(
      () => lit(ide, "neopixel").catch(() => 0),
      (count) => count === 2,
      "two lit pixels",
    );
  },

  "an OLED display on the bus is drawn": async (ide) => {
    await ide.open();
    await ide.addPart("ssd1306");
    await untilPart(ide, "ssd1306", /I²C, address 0x3c/);
    await ide.run(
      microbit(
        "def command(*codes):",
        "    for code in codes:",
        "        i2c.write(0x3c, bytes([0x80, code]))",
        "command(0xAE, 0x20, 0, 0x8D, 0x14, 0xAF)",
        "i2c.write(0x3c, bytes([0x40]) + b'\\xff' * 16)",
        "sleep(60000)",
      ),
    );
    await ide.until(
      () => lit(ide, "ssd1306").catch(() => 0),
      (count) => count === 128,
      "16 columns of 8 pixels",
    );
  },

  "a servo turns, on the PyBoard too": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.addPart("servo", { signal: "X1" });
    await ide.run("import pyb\ns = pyb.Servo(1)\ns.angle(45)\npyb.delay(60000)\n");
    await untilPart(ide, "servo", /1[23]\d degrees/);
  },

  "PyBoard: an LED on a pin": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.addPart("led", { anode: "Y3" });
    await ide.run('import pyb\npyb.Pin("Y3", pyb.Pin.OUT).value(1)\npyb.delay(60000)\n');
    await untilPart(ide, "led", /Y3 .*\bon\b/);
  },

  "a second part gets another name; a taken address is refused in words": async (ide) => {
    await ide.open();
    await ide.addPart("led", { anode: "pin0" });
    await ide.addPart("led", { anode: "pin1" });
    await ide.part("led2").waitFor();
    await ide.addPart("ssd1306");
    await ide.page.locator("#add-part").click();
    await ide.page.locator("#part-ssd1306").click();
    await ide.page.locator("#attach").click();
    await ide.page.locator(".wiring .clash", { hasText: "0x3c already" }).waitFor();
    await ide.page.locator("#wire-address").selectOption("61");
    await ide.page.locator("#attach").click();
    await untilPart(ide, "ssd13062", /0x3d/);
  },

  "parts and their values come back after a reload": async (ide) => {
    await ide.open();
    await ide.addPart("potentiometer");
    await ide.setSensor("potentiometer-position", 0);
    await ide.page.reload();
    await ide.ready();
    await ide.part("potentiometer").waitFor();
    await ide.run(microbit(...forever("pin0.read_analog()")));
    await ide.untilTerminal(/^value 0$/m);
    assert.equal(await ide.page.locator("#potentiometer-position").inputValue(), "0");
    await ide.part("potentiometer").locator(".remove").click();
    await ide.part("potentiometer").waitFor({ state: "detached" });
    await ide.page.waitForTimeout(600);
    await ide.page.reload();
    await ide.ready();
    await ide.page.locator("#add-part").waitFor();
    assert.equal(await ide.page.locator(".part").count(), 0);
  },
};
