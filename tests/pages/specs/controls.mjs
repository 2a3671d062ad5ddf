// Every control of both boards and of every part, moved as a person does, and read by a program.
// The first test compares the table with what the boards and parts say that they have.

import assert from "node:assert/strict";

const microbit = (expression, setUp = "") => ({
  board: "microbit",
  program: (key) =>
    `from microbit import *\n${setUp}\nwhile True:\n` +
    `    print("${key}", ${expression})\n    sleep(100)\n`,
});
const pyboard = (expression, setUp = "") => ({
  board: "pyboard",
  program: (key) =>
    `import pyb\n${setUp}\nwhile True:\n    print("${key}", ${expression})\n` +
    `    pyb.delay(100)\n`,
});

const ADC = "adc = pyb.ADCAll(12, 0x70000)";
const DHT =
  "from dht import DHT22\nfrom machine import Pin\ns = DHT22(Pin('Y3'))\n" +
  "def get():\n    s.measure()\n    pyb.delay(1900)\n    return s";
const WIRE =
  "from ds18x20 import DS18X20\nfrom machine import Pin\nfrom onewire import OneWire\n" +
  "s = DS18X20(OneWire(Pin('X12')))\nroms = s.scan()\n" +
  "def celsius():\n    s.convert_temp()\n    pyb.delay(750)\n    return s.read_temp(roms[0])";
const ECHO =
  "from machine import time_pulse_us\nfrom time import sleep_us\npin2.read_digital()\n" +
  "def mm():\n    pin1.write_digital(1)\n    sleep_us(10)\n    pin1.write_digital(0)\n" +
  "    return round(time_pulse_us(pin2, 1, 30000) * 0.1715)";
const MPU =
  "import struct\ni2c.write(0x68, b'\\x6b\\x00')\n" +
  "i2c.write(0x68, b'\\x1b\\x18')\ni2c.write(0x68, b'\\x1c\\x18')\n" +
  "def get(n):\n    i2c.write(0x68, b'\\x3b', repeat=True)\n" +
  "    return struct.unpack('>7h', i2c.read(0x68, 14))[n]";

const NODE = { rx: "Y4", tx: "Y3" };
const CAN =
  "can = pyb.CAN(1, 0, prescaler=24, bs1=10, bs2=3)\ncan.setfilter(0, 0, 0, (0, 0, 0, 0))\n" +
  "def frame(id=None):\n    if id is not None:\n        can.send('', id, rtr=True)\n" +
  "        pyb.delay(5)\n    return can.recv(0) if can.any(0) else (-1,)";
const FAST =
  "can = pyb.CAN(1, 0, prescaler=3, bs1=9, bs2=4)\ndef sent():\n" +
  "    try:\n        can.send('', 1, timeout=5)\n        return 1\n" +
  "    except OSError:\n        return 0";

const SERIAL = { tx: "X2" };
const GPS =
  "uart = pyb.UART(4, 9600, timeout=1500, rxbuf=512)\nlast = {}\n" +
  "def field(kind, n):\n    parts = (uart.readline() or b'').split(b',')\n" +
  "    if parts[0][3:] == kind:\n        last[n] = parts[n]\n    return last.get(n)";
const PLAYER =
  "uart = pyb.UART(4, 9600, timeout=300)\ndef tracks():\n" +
  "    uart.write(b'\\x7e\\xff\\x06\\x48\\x00\\x00\\x00\\xfe\\xb3\\xef')\n" +
  "    answer = uart.read(10)\n" +
  "    return answer[6] if answer and answer[3] == 0x48 else None";

const gps = (control, expression, low, high) => [
  `gps.${control}`,
  { ...pyboard(expression, GPS), wires: SERIAL, low, high },
];

const LCD = "from lcd160cr import LCD160CR\nlcd = LCD160CR('X')";

const lcd = (control, expression, low, high) => [
  `lcd160cr.${control}`,
  { ...pyboard(expression, LCD), wires: { pwr: "X4" }, low, high },
];

const mpu = (control, expression, low, high) => [
  `mpu6050.${control}`,
  { ...microbit(expression, MPU), low, high },
];

/** What reads each control, and what it reads at the lowest and the highest value. */
const CONTROLS = new Map([
  ["microbit.buttonA", { ...microbit("button_a.is_pressed()"), low: "False", high: "True" }],
  ["microbit.buttonB", { ...microbit("button_b.is_pressed()"), low: "False", high: "True" }],
  ["microbit.temperature", { ...microbit("temperature()"), low: "-5", high: "50" }],
  ["microbit.soundLevel", { ...microbit("microphone.sound_level()"), low: "0", high: "255" }],
  [
    "microbit.accelerometerX",
    { ...microbit("accelerometer.get_x()"), low: "-20\\d\\d", high: "20\\d\\d" },
  ],
  [
    "microbit.accelerometerY",
    { ...microbit("accelerometer.get_y()"), low: "-20\\d\\d", high: "20\\d\\d" },
  ],
  [
    "microbit.accelerometerZ",
    { ...microbit("accelerometer.get_z()"), low: "-20\\d\\d", high: "20\\d\\d" },
  ],
  ["microbit.compassX", { ...microbit("compass.get_x()"), low: "-2000000", high: "2000000" }],
  ["microbit.compassY", { ...microbit("compass.get_y()"), low: "-2000000", high: "2000000" }],
  ["microbit.compassZ", { ...microbit("compass.get_z()"), low: "-2000000", high: "2000000" }],
  [
    "microbit.compassCalibrated",
    { ...microbit("compass.is_calibrated()"), low: "False", high: "True" },
  ],
  ["microbit.lightLevel", { ...microbit("display.read_light_level()"), low: "0", high: "255" }],
  ["pyboard.usr", { ...pyboard("pyb.Switch()()"), low: "False", high: "True" }],
  [
    "pyboard.temperature",
    { ...pyboard("round(adc.read_core_temp() / 10)", ADC), low: "-4", high: "1[01]" },
  ],
  [
    "pyboard.batteryMillivolts",
    { ...pyboard("round(adc.read_core_vbat())", ADC), low: "0", high: "4" },
  ],
  ["pyboard.accelerometerX", { ...pyboard("pyb.Accel().x()"), low: "-3\\d", high: "3\\d" }],
  ["pyboard.accelerometerY", { ...pyboard("pyb.Accel().y()"), low: "-3\\d", high: "3\\d" }],
  ["pyboard.accelerometerZ", { ...pyboard("pyb.Accel().z()"), low: "-3\\d", high: "3\\d" }],
  ["pyboard.sdCard", { ...pyboard("pyb.SDCard().present()"), low: "False", high: "True" }],
  [
    "button.pressed",
    {
      ...microbit("pin0.read_digital()", "pin0.set_pull(pin0.PULL_UP)"),
      wires: { contact: "pin0" },
      low: "1",
      high: "0",
    },
  ],
  [
    "button.supply",
    {
      ...microbit("pin0.read_digital()", "pin0.set_pull(pin0.NO_PULL)"),
      wires: { contact: "pin0" },
      first: "button-pressed",
      low: "0",
      high: "1",
    },
  ],
  [
    "dht22.temperature",
    {
      ...pyboard("round(get().temperature())", DHT),
      wires: { data: "Y3" },
      low: "-40",
      high: "80",
    },
  ],
  [
    "dht22.humidity",
    { ...pyboard("round(get().humidity())", DHT), wires: { data: "Y3" }, low: "0", high: "100" },
  ],
  [
    "ds18b20.temperature",
    { ...pyboard("round(celsius())", WIRE), wires: { data: "X12" }, low: "-55", high: "125" },
  ],
  [
    "ds18b20.number",
    { ...pyboard("s.scan()[0][1]", WIRE), wires: { data: "X12" }, low: "1", high: "255" },
  ],
  [
    "hc-sr04.distance",
    {
      ...microbit("mm()", ECHO),
      wires: { trig: "pin1", echo: "pin2" },
      low: "-?\\d",
      high: "4\\d\\d\\d|39\\d\\d",
    },
  ],
  lcd("touched", "lcd.is_touched()", "False", "True"),
  lcd("touchX", "lcd.get_touch()[1]", "0", "127"),
  lcd("touchY", "lcd.get_touch()[2]", "0", "159"),
  mpu("accelX", "round(get(0) / 2048)", "-16", "16"),
  mpu("accelY", "round(get(1) / 2048)", "-16", "16"),
  mpu("accelZ", "round(get(2) / 2048)", "-16", "16"),
  mpu("temperature", "round(get(3) / 340 + 36.53)", "-40", "85"),
  mpu("gyroX", "round(get(4) / 1640)", "-20", "20"),
  mpu("gyroY", "round(get(5) / 1640)", "-20", "20"),
  mpu("gyroZ", "round(get(6) / 1640)", "-20", "20"),
  [
    "neopixel.pixels",
    {
      ...microbit("'-'", "import neopixel\nneopixel.NeoPixel(pin0, 256).show()"),
      wires: { data: "pin0" },
      picture: true,
      low: 1,
      high: 256,
    },
  ],
  ["can-node.data", { ...pyboard("frame(16)[-1][0]", CAN), wires: NODE, low: "0", high: "255" }],
  ["can-node.send", { ...pyboard("frame()[0]", CAN), wires: NODE, low: "-1", high: "16" }],
  [
    "can-node.every",
    { ...pyboard("0", CAN), wires: NODE, hold: true, low: "0", high: "60000" },
  ],
  // The two at the end, since what they change keeps the others from being heard.
  [
    "can-node.id",
    {
      ...pyboard("max(frame(0)[0], frame(2047)[0])", CAN),
      wires: NODE,
      low: "0",
      high: "2047",
    },
  ],
  ["can-node.rate", { ...pyboard("sent()", FAST), wires: NODE, low: "0", high: "1" }],
  [
    "dfplayer.tracks",
    { ...pyboard("tracks()", PLAYER), wires: { rx: "X1", ...SERIAL }, low: "0", high: "255" },
  ],
  ["dfplayer.length", { ...pyboard("0"), wires: { rx: "X1" }, hold: true, low: "1", high: "600" }],
  gps("latitude", "field(b'RMC', 4)", "b'S'", "b'N'"),
  gps("longitude", "field(b'RMC', 6)", "b'W'", "b'E'"),
  gps("altitude", "field(b'GGA', 9)", "b'-400[.]0+'", "b'9000[.]0+'"),
  gps("speed", "field(b'RMC', 7)", "b'0[.]0+'", "b'97\\d[.]\\d+'"),
  ["gps.course", { ...pyboard("0"), wires: SERIAL, hold: true, low: "0", high: "359" }],
  // It begins with a fix, so the first click takes it away.
  gps("fix", "field(b'RMC', 2)", "b'A'", "b'V'"),
  [
    "pir.motion",
    { ...microbit("pin2.read_digital()"), wires: { out: "pin2" }, low: "0", high: "1" },
  ],
  [
    "pir.hold",
    {
      ...microbit("running_time() - t", "t = running_time()"),
      wires: { out: "pin2" },
      hold: true,
      low: "0",
      high: "300000",
    },
  ],
  [
    "potentiometer.position",
    { ...microbit("pin0.read_analog()"), wires: { wiper: "pin0" }, low: "0", high: "102\\d" },
  ],
]);

/** The identifiers of all controls, as the boards and parts have them. */
async function described(ide) {
  await ide.page.goto(ide.address);
  await ide.ready();
  const models = await ide.page.evaluate(async () => {
    const { default: init, Boards } = await import("./wasm.js");
    await init();
    return Boards.models();
  });
  const all = new Set();
  for (const { id, controls, parts } of models) {
    for (const control of controls) all.add(`${id}.${control.id}`);
    for (const part of parts)
      for (const control of part.controls) all.add(`${part.id}.${control.id}`);
  }
  return { all, parts: models[0].parts };
}

const BOARDS = ["microbit", "pyboard"];

/** The board or part that a control belongs to. */
const owner = (key) => key.split(".")[0];

const domId = (id) =>
  id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(".", "-");

/** Moves a control to an end: by mouse if `high`, else by keyboard. */
async function move(ide, key, high) {
  const id = key.split(".")[1];
  const onBoard = ide.stage().locator(`[data-control="${id}"]`);
  if (["buttonA", "buttonB", "usr"].includes(id)) {
    const box = await onBoard.boundingBox();
    await ide.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await (high ? ide.page.mouse.down() : ide.page.mouse.up());
    return;
  }
  const element = ide.frame.locator(
    `#${domId(BOARDS.includes(owner(key)) ? id : key)}`,
  );
  await element.scrollIntoViewIfNeeded();
  if ((await element.getAttribute("role")) === "switch") {
    if (high) return element.click();
    await element.focus();
    return ide.press("Space");
  }
  if ((await element.getAttribute("type")) === "number") {
    await element.click();
    await ide.press("ControlOrMeta+a");
    await ide.page.keyboard.insertText(await element.getAttribute(high ? "max" : "min"));
    return;
  }
  if (!high) {
    await element.focus();
    return ide.press("Home");
  }
  const box = await element.boundingBox();
  await ide.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await ide.page.mouse.down();
  await ide.page.mouse.move(box.x + box.width + 20, box.y + box.height / 2, { steps: 3 });
  await ide.page.mouse.up();
}

/** Waits until the last value that the control's program has printed is right. */
function untilValue(ide, key, pattern) {
  const line = new RegExp(`^${key} (.*)$`, "gm");
  return ide.until(
    async () => [...(await ide.terminal()).matchAll(line)].at(-1)?.[1] ?? "",
    (value) => new RegExp(`^(${pattern})$`).test(value),
    `${key} at ${pattern}`,
  );
}

const pixels = (ide) =>
  ide
    .part("neopixel")
    .locator("canvas")
    .evaluate((canvas) => canvas.width * canvas.height);

export const tests = {
  "the table has every control of both boards and of every part": async (ide) => {
    const { all } = await described(ide);
    assert.deepEqual([...CONTROLS.keys()].sort(), [...all].sort());
  },

  "every part can be unplugged and plugged in again, by mouse and by keyboard": async (ide) => {
    const { parts } = await described(ide);
    for (const { id } of parts) {
      await ide.addPart(id);
      const plugged = ide.frame.locator(`[id="${domId(`${id}.plugged`)}"]`);
      const is = (on) =>
        ide.frame.locator(`[id="${domId(`${id}.plugged`)}"][aria-checked="${on}"]`);
      await is(true).waitFor();
      await plugged.click();
      await is(false).waitFor();
      await plugged.focus();
      await ide.press("Space");
      await is(true).waitFor();
      await ide.part(id).locator(".remove").click();
    }
  },
};

/** Waits for what the page shows of a control that no program can read. */
function untilShown(ide, key, row, wanted) {
  if (row.picture)
    return ide.until(
      () => pixels(ide),
      (count) => count === wanted,
      "pixels",
    );
  const shown = ide.part(owner(key)).locator(`.slider:has([id="${domId(key)}"]) output`);
  return ide.until(
    () => shown.innerText(),
    (text) => text.startsWith(wanted),
    `${key} at ${wanted}`,
  );
}

async function moveAndRead(ide, key, row) {
  if (row.first) await ide.frame.locator(`#${row.first}`).click();
  await ide.run(row.program(key));
  await untilValue(ide, key, ".+");
  for (const high of [true, false]) {
    await move(ide, key, high);
    const wanted = high ? row.high : row.low;
    if (row.picture || row.hold) await untilShown(ide, key, row, wanted);
    else await untilValue(ide, key, wanted);
  }
}

for (const name of new Set([...CONTROLS.keys()].map(owner))) {
  const controls = [...CONTROLS].filter(([key]) => owner(key) === name);
  tests[`each control of ${name} is moved and read`] = async (ide) => {
    const [, { board, wires }] = controls[0];
    await ide.open();
    if (board === "pyboard") await ide.chooseBoard("PyBoard");
    if (!BOARDS.includes(name)) await ide.addPart(name, wires);
    for (const [key, row] of controls) await moveAndRead(ide, key, row);
  };
}
