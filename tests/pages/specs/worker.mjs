// The Worker by itself, as the page speaks to it: several boards, parts, files,
// and the sections of snapshots that have to be asked for.

import assert from "node:assert/strict";

/** Starts the Worker in a page of the site, and keeps what it says. */
async function start(ide, boards) {
  // A document of the site without a page; the browser asks for its icon.
  ide.tolerate(/404/);
  await ide.page.goto(`${ide.address}mark.svg`);
  await ide.page.evaluate((wanted) => {
    window.said = [];
    window.worker = new Worker("./worker.js", { type: "module" });
    worker.onmessage = ({ data }) => {
      said.push(data);
      if (data.kind === "snapshot") worker.postMessage({ kind: "ack", board: data.board });
    };
    worker.postMessage({ kind: "start", seed: 1, boards: wanted });
  }, boards);
  await said(ide, (all) => all.filter((m) => m.kind === "added").length === boards.length);
}

function tell(ide, message) {
  return ide.page.evaluate((data) => worker.postMessage(data), message);
}

async function said(ide, isRight) {
  const ask = () => ide.page.evaluate(() => said);
  return ide.until(ask, isRight, "what the Worker is to say");
}

let questions = 0;

async function ask(ide, message) {
  const id = questions++;
  await tell(ide, { ...message, id });
  const all = await said(ide, (all) => all.some((m) => m.kind === "answer" && m.id === id));
  return all.find((m) => m.kind === "answer" && m.id === id);
}

const output = (all, board) =>
  all
    .filter((m) => m.kind === "snapshot" && m.board === board)
    .map((m) => m.output)
    .join("");

const last = (all, board, section) =>
  all.findLast((m) => m.kind === "snapshot" && m.board === board && m[section]?.length)?.[section];

const MICROBIT = { board: 0, model: "microbit", name: "a" };

export const tests = {
  "each kind of board describes itself": async (ide) => {
    await start(ide, [MICROBIT]);
    const all = await said(ide, () => true);
    const { models } = all.find((m) => m.kind === "ready");
    assert.deepEqual(
      models.map((m) => [m.id, m.parts.length, m.buttons.length]),
      [
        ["microbit", 20, 2],
        ["pyboard", 20, 1],
      ],
    );
    const { controls, pins } = models[0];
    const temperature = controls.find((c) => c.id === "temperature");
    assert.deepEqual(temperature.unit, "°C");
    assert.deepEqual(pins[0], { name: "pin0", can: "touch" });
  },

  "boards that come and go hear each other": async (ide) => {
    await start(ide, [MICROBIT]);
    const send =
      "import radio\nfrom microbit import *\nradio.on()\nwhile True:\n" +
      "    radio.send('ping')\n    sleep(20)\n";
    const receive =
      "import radio\nfrom microbit import *\nradio.on()\nwhile True:\n" +
      "    m = radio.receive()\n    if m: print('got', m)\n    sleep(5)\n";
    await tell(ide, { kind: "run", board: 0, source: send, name: "main.py" });
    await tell(ide, { kind: "add", board: 3, model: "microbit", name: "b" });
    await tell(ide, { kind: "run", board: 3, source: receive, name: "main.py" });
    await said(ide, (all) => /got ping/.test(output(all, 3)));
    await tell(ide, { kind: "remove", board: 0 });
    await tell(ide, { kind: "stop", board: 3 });
    await said(ide, (all) => /KeyboardInterrupt/.test(output(all, 3)));
    await tell(ide, { kind: "run", board: 0, source: send, name: "main.py" });
    await tell(ide, { kind: "input", board: 3, data: "6 * 7\r" });
    await said(ide, (all) => /42/.test(output(all, 3)));
  },

  "a part is attached, shows something, and is taken away": async (ide) => {
    await start(ide, [MICROBIT]);
    const led = await ask(ide, { kind: "attach", board: 0, part: "led=red@pin0" });
    assert.equal(led.name, "red");
    const wrong = await ask(ide, { kind: "attach", board: 0, part: "lamp@pin0" });
    assert.match(wrong.error, /there is no part "lamp"/);
    const source = "from microbit import *\npin0.write_digital(1)\n";
    await tell(ide, { kind: "run", board: 0, source, name: "main.py" });
    const all = await said(ide, (all) => /on|100/.test(last(all, 0, "parts")?.[0].shows));
    assert.equal(last(all, 0, "parts")[0].lines[0], "pin0");
    assert.equal((await ask(ide, { kind: "detach", board: 0, name: "red" })).error, undefined);
    assert.match((await ask(ide, { kind: "detach", board: 0, name: "red" })).error, /no part/);
  },

  "files are written, read and removed": async (ide) => {
    await start(ide, [MICROBIT]);
    const write = { kind: "writeFile", board: 0, name: "a.txt", bytes: [104, 105] };
    assert.equal((await ask(ide, write)).error, undefined);
    const all = await said(ide, (all) => last(all, 0, "files"));
    assert.deepEqual(last(all, 0, "files"), [{ name: "a.txt", size: 2 }]);
    assert.ok(all.findLast((m) => m.files).freeBytes > 15_000);
    const read = { kind: "readFile", board: 0, name: "a.txt" };
    assert.deepEqual((await ask(ide, read)).bytes, [104, 105]);
    const big = { kind: "writeFile", board: 0, name: "b", bytes: Array(30_000).fill(1) };
    assert.match((await ask(ide, big)).error, /no room for b/);
    await ask(ide, { kind: "deleteFile", board: 0, name: "a.txt" });
    assert.match((await ask(ide, { kind: "readFile", board: 0, name: "a.txt" })).error, /no file/);
  },

  "pins, sound and trace come to who watches them": async (ide) => {
    await start(ide, [MICROBIT]);
    await tell(ide, { kind: "watch", board: 0, pins: true, sound: true, trace: true });
    await tell(ide, { kind: "set", board: 0, id: "pin1Millivolts", value: 1650 });
    const source =
      "import music\nfrom microbit import *\npin2.write_analog(512)\n" +
      "print(pin1.read_analog())\nmusic.pitch(440, 100)\n";
    await tell(ide, { kind: "run", board: 0, source, name: "main.py" });
    const all = await said(ide, (all) => all.some((m) => m.kind === "finished"));
    const pins = last(all, 0, "pins");
    assert.equal(pins.length, 21);
    assert.equal(pins[1].voltsOutside, 1650);
    assert.equal(pins[2].drive, "pwm");
    assert.ok(pins[2].periodUs > 0 && pins[2].highUs * 2 >= pins[2].periodUs - 2);
    const sounds = all.flatMap((m) => m.sound ?? []);
    assert.ok(sounds.some((s) => s.kind === "tone" && Math.round(1e6 / s.periodUs) === 440));
    const lines = all.flatMap((m) => m.trace?.lines ?? []);
    assert.ok(lines.some((line) => JSON.parse(line).event === "pwm"));
  },

  "a PyBoard lights its LEDs and tells what it prints": async (ide) => {
    await start(ide, [{ board: 0, model: "pyboard", name: "p" }]);
    const source = "import pyb\npyb.LED(1).on()\npyb.LED(4).intensity(100)\nprint('lit')\n";
    await tell(ide, { kind: "run", board: 0, source, name: "main.py" });
    const all = await said(ide, (all) => last(all, 0, "lights")?.[3] > 0);
    const lights = last(all, 0, "lights");
    assert.deepEqual(lights.slice(0, 3), [255, 0, 0]);
    assert.ok(Math.abs(lights[3] - 100) <= 2, `${lights[3]}`);
    await said(ide, (all) => /lit/.test(output(all, 0)));
  },
};
