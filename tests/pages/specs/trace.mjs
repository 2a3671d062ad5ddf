// The trace in the dock: listed, filtered, paused, exported.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readVcd } from "../vcd.mjs";

const BOARDS = new URL("../../boards/", import.meta.url);

const rows = async (ide) => {
  const all = await ide.frame
    .locator(".trace-rows tbody tr")
    .evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return all.map(([time, ...rest]) => [Number(time.replace(/\D/g, "")), ...rest]);
};

async function open(ide, board) {
  await ide.open();
  if (board === "pyboard") await ide.chooseBoard("PyBoard");
  await ide.frame.locator("#show-trace").click();
  await ide.frame.getByText("Run a program to see what its board does").waitFor();
}

async function exported(ide, format) {
  const [download] = await Promise.all([
    ide.page.waitForEvent("download"),
    ide.frame.locator(`#export-${format}`).click(),
  ]);
  assert.equal(download.suggestedFilename(), `trace.${format}`);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const untilRow = (ide, isWanted, what) =>
  ide.until(
    () => rows(ide),
    (all) => all.some(isWanted),
    what,
  );

export const tests = {
  "events are listed with their time in microseconds": async (ide) => {
    await open(ide);
    await ide.run(
      "from microbit import *\nsleep(1000)\npin1.write_digital(1)\n" +
        "display.set_pixel(0, 0, 9)\nprint('hi')\n",
    );
    const all = await untilRow(ide, (row) => row[1] === "serial" && /hi/.test(row[3]), "hi");
    const [time] = all.find(([, event, about]) => event === "pin" && about === "pin1");
    assert.ok(time >= 1_000_000 && time < 1_100_000, String(time));
    assert.ok(all.some(([, event, , what]) => event === "leds" && /90000:/.test(what)));
    assert.match(await ide.frame.locator("#trace-count").innerText(), /\d+ events/);
  },

  "a filter shows one event, or one pin": async (ide) => {
    await open(ide);
    await ide.run(
      "from microbit import *\nfor i in range(4):\n    pin1.write_digital(i % 2)\n" +
        "    pin2.write_digital(1 - i % 2)\n    display.set_pixel(i, 0, 9)\n",
    );
    await untilRow(ide, ([, event]) => event === "leds", "LEDs");
    await ide.frame.locator("#trace-event").selectOption("leds");
    await ide.until(
      () => rows(ide),
      (all) => all.length === 4 && all.every(([, event]) => event === "leds"),
      "four frames",
    );
    await ide.frame.locator("#trace-event").selectOption("");
    await ide.frame.locator("#trace-about").selectOption("pin2");
    await ide.until(
      () => rows(ide),
      (all) => all.length > 2 && all.every(([, , about]) => about === "pin2"),
      "pin 2 alone",
    );
  },

  "it follows the newest event until it is paused, and a run begins it anew": async (ide) => {
    await open(ide);
    await ide.run(
      "from microbit import *\nx = 0\nwhile True:\n    pin1.write_digital(x % 2)\n" +
        "    x += 1\n    sleep(20)\n",
    );
    const last = async () => (await rows(ide)).at(-1)?.[0] ?? 0;
    await ide.until(last, (time) => time > 3_000_000, "three seconds");
    const left = () =>
      ide.frame
        .locator(".trace-rows")
        .evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    await ide.until(left, (pixels) => pixels < 30, "the end of the list");
    await ide.frame.locator("#trace-pause").click();
    const before = await last();
    await ide.page.waitForTimeout(600);
    assert.equal(await last(), before);
    await ide.frame.locator("#trace-pause", { hasText: "Follow" }).click();
    await ide.until(last, (time) => time > before, "newer events");
    // Scrolling back pauses, too.
    await ide.frame.locator(".trace-rows").hover();
    await ide.page.mouse.wheel(0, -300);
    await ide.frame.locator("#trace-pause", { hasText: "Follow" }).waitFor();
    await ide.frame.locator("#trace-pause").click();
    await ide.run("from microbit import *\npin2.write_digital(1)\n");
    await ide.until(
      () => rows(ide),
      (all) => all.length > 0 && all.every(([time]) => time < 1_000_000),
      "the new run alone",
    );
    const [[, event, about, what], ...more] = await rows(ide);
    assert.deepEqual([event, about, what, more], ["pin", "pin2", "level 1", []]);
  },

  "a thousand events a second keep their number, the list stays short": async (ide) => {
    await open(ide);
    await ide.run(
      "from microbit import *\nfor i in range(6001):\n    pin1.write_digital(i % 2)\n" +
        "print('over')\n",
    );
    await untilRow(ide, (row) => row[1] === "serial" && /over/.test(row[3]), "the end");
    assert.ok((await rows(ide)).length <= 300);
    const lines = (await exported(ide, "jsonl"))
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    assert.equal(lines.filter(({ event, pin }) => event === "pin" && pin === "pin1").length, 6001);
  },
};

// The command line has written these files: page and command line share the writers.
for (const [board, name, until] of [
  ["microbit", "blink", 2_100_000],
  ["pyboard", "blink", 1e12],
  ["pyboard", "fade", 1e12],
]) {
  tests[`${board}: the export of ${name} is that of the command line, byte for byte`] = async (
    ide,
  ) => {
    await open(ide, board);
    await ide.run(await readFile(new URL(`${board}/${name}.py`, BOARDS), "utf8"));
    const golden = await readFile(new URL(`${board}/${name}.jsonl`, BOARDS), "utf8");
    const end = Math.min(until, JSON.parse(golden.trimEnd().split("\n").at(-1)).t);
    await untilRow(ide, ([time]) => time >= end, `an event at ${end}`);
    const text = await exported(ide, "jsonl");
    assert.equal(text.slice(0, golden.length), golden);
  };
}

tests["the VCD file has every edge at its time, PWM written out"] = async (ide) => {
  await open(ide);
  await ide.run(
    "from microbit import *\npin1.write_digital(1)\nsleep(100)\n" +
      "pin1.write_digital(0)\npin2.set_analog_period(10)\npin2.write_analog(512)\n" +
      "sleep(1000)\nprint('over')\n",
  );
  await untilRow(ide, (row) => row[1] === "serial" && /over/.test(row[3]), "the end");
  const lines = (await exported(ide, "jsonl"))
    .trimEnd()
    .split("\n")
    .map((l) => JSON.parse(l));
  const { unit, scope, signals } = readVcd(await exported(ide, "vcd"));
  assert.deepEqual([unit, scope], ["1 us", "microbit"]);
  const wanted = lines.filter(({ event, pin }) => event === "pin" && pin === "pin1");
  assert.deepEqual(
    signals.get("pin1").map(([time, value]) => ({ t: time, level: value })),
    wanted.map(({ t, level }) => ({ t, level })),
  );
  const pwm = lines.find(({ event }) => event === "pwm");
  const edges = signals.get("pin2").filter(([time]) => time >= pwm.t);
  assert.ok(edges.length > 190, `${edges.length} edges`);
  for (let at = 0; at < 190; at += 2) {
    assert.deepEqual(edges[at], [pwm.t + (at / 2) * 10_000, "1"]);
    assert.deepEqual(edges[at + 1], [pwm.t + (at / 2) * 10_000 + pwm.high_us, "0"]);
  }
  assert.match(signals.get("serial").at(-1)[1] + signals.get("serial")[0][1], /over/);
};
