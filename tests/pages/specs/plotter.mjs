// The plotter in the dock: numbers that a program prints become curves.

import assert from "node:assert/strict";

async function open(ide, board) {
  await ide.open();
  if (board === "pyboard") await ide.chooseBoard("PyBoard");
  await ide.frame.locator("#show-plotter").click();
}

/** The table beside the drawing: name to last, least and most. */
async function table(ide) {
  const rows = await ide.frame
    .locator(".legend tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
  return Object.fromEntries(rows.map(([name, ...numbers]) => [name, numbers.map(Number)]));
}

const untilTable = (ide, wanted) =>
  ide.until(
    async () => JSON.stringify(await table(ide)),
    (text) => text === JSON.stringify(wanted),
    JSON.stringify(wanted),
  );

/** Points of a curve. */
const points = (ide, series) =>
  ide.frame
    .locator(`.graph .curve[data-series="${series}"]`)
    .evaluate((path) =>
      [...path.getAttribute("d").matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [+x, +y]),
    );

export const tests = {
  "empty, it offers a line that draws": async (ide) => {
    await open(ide);
    await ide.frame.getByText("Print a number and it draws here.").waitFor();
    await ide.frame.locator("#insert").click();
    assert.match(await ide.program(), /^print\(temperature\(\)\)$/m);
    await ide.run();
    await untilTable(ide, { "value 1": [21, 21, 21] });
  },

  "a line goes below the cursor, as deep as the code there": async (ide) => {
    await open(ide);
    await ide.write("from microbit import *\nwhile True:");
    await ide.frame.locator("#insert").click();
    assert.match(await ide.program(), /while True:\n    print\(temperature\(\)\)$/);
  },

  "tuples, columns and names are series": async (ide) => {
    for (const [line, wanted] of [
      ["print(7)", { "value 1": [7, 7, 7] }],
      [
        "print((1, -2.5, 1e3))",
        { "value 1": [1, 1, 1], "value 2": [-2.5, -2.5, -2.5], "value 3": [1000, 1000, 1000] },
      ],
      ["print([4, 5])", { "value 1": [4, 4, 4], "value 2": [5, 5, 5] }],
      ["print(4, 5)", { "value 1": [4, 4, 4], "value 2": [5, 5, 5] }],
      ["print('light:12,sound: 3')", { light: [12, 12, 12], sound: [3, 3, 3] }],
      ["print('a=1;b=2')", { a: [1, 1, 1], b: [2, 2, 2] }],
      ["print('7 steps'); print('0x10'); print('nan'); print(1)", { "value 1": [1, 1, 1] }],
    ]) {
      await open(ide);
      await ide.run(`${line}\n`);
      await untilTable(ide, wanted);
    }
  },

  "curves are drawn to scale, with a summary in words": async (ide) => {
    await open(ide);
    await ide.run("for i in range(101):\n    print('up:%d down:%d' % (i, 100 - i))\n");
    await untilTable(ide, { up: [100, 0, 100], down: [0, 0, 100] });
    const up = await points(ide, 0);
    assert.equal(up.length, 101);
    assert.ok(up[0][0] === 0 && up.at(-1)[0] === 1000);
    assert.ok(up[0][1] > 900 && up.at(-1)[1] < 100 && Math.abs(up[50][1] - 500) < 2);
    const label = await ide.frame.locator(".graph svg").getAttribute("aria-label");
    assert.match(label, /up is 100, between 0 and 100; down is 0/);
    const marks = await ide.frame.locator(".mark").allTextContents();
    assert.deepEqual(marks, ["0", "20", "40", "60", "80", "100"]);
  },

  "it can be paused, cleared and saved": async (ide) => {
    await open(ide);
    await ide.run(
      "from microbit import *\nx = 0\nwhile True:\n    x += 1\n    print(x, x * x)\n" +
        "    sleep(30)\n",
    );
    const last = async () => (await table(ide))["value 1"]?.[0] ?? 0;
    await ide.until(last, (x) => x > 5, "some lines");
    await ide.frame.locator("#plot-pause").click();
    const before = await last();
    await ide.page.waitForTimeout(500);
    assert.equal(await last(), before);
    await ide.frame.locator("#plot-pause", { hasText: "Go on" }).click();
    await ide.until(last, (x) => x > before, "more lines");
    const [download] = await Promise.all([
      ide.page.waitForEvent("download"),
      ide.frame.locator("#export-csv").click(),
    ]);
    assert.equal(download.suggestedFilename(), "plot.csv");
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const lines = Buffer.concat(chunks).toString().trimEnd().split("\r\n");
    assert.equal(lines[0], "line,value 1,value 2");
    assert.equal(lines[3], "3,3,9");
    await ide.frame.locator("#clear").click();
    await ide.until(
      async () => (await table(ide))["value 1"]?.[1] ?? 0,
      (least) => least > 5,
      "lines after clearing alone",
    );
  },

  "PyBoard: a run begins a new plot, the last lines are kept": async (ide) => {
    await open(ide, "pyboard");
    await ide.run("for i in range(12000):\n    print(i)\n");
    await untilTable(ide, { "value 1": [11999, 11500, 11999] });
    assert.equal(await ide.frame.locator(".tool-bar .count").innerText(), "12000 lines of numbers");
    await ide.run("print('t:5')\n");
    await untilTable(ide, { t: [5, 5, 5] });
  },
};
