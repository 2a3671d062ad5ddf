// Step and breakpoints: the program stops at a line, and its variables are there to see.

import assert from "node:assert/strict";

const PROGRAM = `from microbit import *

def double(n):
    result = n * 2
    return result

total = 0
for i in range(3):
    total += double(i)
print('total', total)
`;

/** The number beside the arrow, and that of the line with the bar. */
async function pausedLine(ide) {
  const number = await ide.frame.locator(".cm-lineNumbers .paused-number").innerText();
  const bars = await ide.frame.locator(".cm-line.paused-line").count();
  const arrows = await ide.frame.locator(".stop-gutter .pause-mark svg").count();
  assert.deepEqual([bars, arrows], [1, 1]);
  return Number(number);
}

async function untilPaused(ide, line) {
  await ide.untilState(`Paused on line ${line}`);
  await ide.until(() => pausedLine(ide), (shown) => shown === line, `the arrow at line ${line}`);
}

/** Presses a line number. */
async function press(ide, line) {
  await ide.frame.locator(".cm-lineNumbers .cm-gutterElement", { hasText: `${line}` }).nth(0).click();
}

/** The rows of the panel: name, value, and a star if it is new. */
async function variables(ide) {
  return ide.frame.locator(".variables tr").evaluateAll((rows) =>
    rows.map((row) => {
      const mark = row.classList.contains("new") ? "*" : "";
      return `${row.querySelector("th").innerText}=${row.querySelector("td").innerText}${mark}`;
    }),
  );
}

export const tests = {
  "Step runs the program line by line": async (ide) => {
    await ide.open();
    await ide.write(PROGRAM);
    const step = ide.frame.locator("#step");
    for (const line of [1, 3, 7, 8, 9, 4]) {
      await step.click();
      await untilPaused(ide, line);
    }
    assert.deepEqual(await variables(ide), ["n=0", "total=0", "i=0"]);
    await step.click();
    await untilPaused(ide, 5);
    assert.deepEqual(await variables(ide), ["n=0", "result=0*", "total=0", "i=0"]);
    const titles = await ide.frame.locator(".variables h3").allInnerTexts();
    assert.deepEqual(titles, ["double, line 5", "The whole program"]);
    const { x, y } = await ide.frame.locator(".cm-line.paused-line").evaluate((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right - 4, y: top + height / 2 };
    });
    await ide.page.mouse.move(x, y);
    assert.equal(await ide.frame.locator(".value-tip").innerText(), "0");
    await ide.frame.locator("#step-out").click();
    await untilPaused(ide, 8);
    await ide.frame.locator("#step-over").click();
    await untilPaused(ide, 9);
    await ide.frame.locator("#step-over").click();
    await untilPaused(ide, 8);
    assert.deepEqual(await variables(ide), ["total=2*", "i=1"]);
    await ide.run();
    await ide.untilTerminal(/total 6/);
    await ide.untilState("Ready");
    assert.equal(await ide.frame.locator(".variables, .paused-line").count(), 0);
  },

  "a breakpoint stops the program each time": async (ide) => {
    await ide.open();
    await ide.write(PROGRAM);
    await press(ide, 4);
    assert.equal(await ide.frame.locator(".stop-gutter .stop-mark svg").count(), 1);
    await ide.run();
    await untilPaused(ide, 4);
    await ide.run();
    await ide.until(() => variables(ide), (rows) => rows.includes("i=1*"), "the second turn");
    await press(ide, 4);
    assert.equal(await ide.frame.locator(".stop-gutter .stop-mark svg").count(), 0);
    await ide.run();
    await ide.untilTerminal(/total 6/);
  },

  "a breakpoint stays with its line, and an empty line has none": async (ide) => {
    await ide.open();
    await ide.write(PROGRAM);
    await press(ide, 6);
    await ide.frame.locator(".code:not(.file) .cm-content").click();
    await ide.press("ControlOrMeta+Home");
    await ide.page.keyboard.insertText("# new\n\n");
    await ide.run();
    await untilPaused(ide, 9);
    await ide.stop();
    await ide.untilState("Ready");
    await ide.untilTerminal(/KeyboardInterrupt/);
  },

  "the prompt knows the variables of the line": async (ide) => {
    await ide.open();
    await ide.write(PROGRAM);
    await press(ide, 5);
    await ide.run();
    await untilPaused(ide, 5);
    await ide.type("n + total + 40\n");
    await ide.untilTerminal(/>>> n \+ total \+ 40\n40\n>>>$/);
    await ide.type("result = 100\n");
    await ide.until(
      () => variables(ide),
      (rows) => rows.join() === "n=0,result=100*,total=0,i=0",
      "the new value",
    );
    await press(ide, 5);
    await ide.run();
    await ide.untilTerminal(/total 106\n>>>$/);
  },

  "keys do the same": async (ide) => {
    await ide.open();
    await ide.write("a = 1\nb = 2\nc = 3\n");
    await ide.press("ControlOrMeta+Home");
    await ide.press("ArrowDown");
    await ide.press("F9");
    await ide.press("ControlOrMeta+Enter");
    await untilPaused(ide, 2);
    await ide.press("F10");
    await untilPaused(ide, 3);
    await ide.press("ControlOrMeta+Enter");
    await ide.untilState("Ready");
  },

  "a program that runs is stopped, and its time stands still": async (ide) => {
    await ide.open();
    await ide.run(
      "from microbit import *\nwhile True:\n    n = running_time()\n    sleep(100)\n",
    );
    await ide.untilState("Running");
    await ide.frame.locator("#step").click();
    await ide.untilState("Paused on line 4");
    const before = await variables(ide);
    await ide.page.waitForTimeout(700);
    assert.deepEqual(await variables(ide), before);
    for (const line of [3, 4]) {
      await ide.frame.locator("#step").click();
      await untilPaused(ide, line);
    }
    const time = (rows) => Number(rows[0].match(/n=(\d+)/)[1]);
    const passed = time(await variables(ide)) - time(before);
    assert.ok(passed > 50 && passed < 250, `${passed} ms`);
    await ide.reset();
    await ide.untilState("Ready");
  },

  "the PyBoard is stopped too": async (ide) => {
    await ide.open();
    await ide.chooseBoard("PyBoard");
    await ide.write("import pyb\nx = [1, 2]\nx.append('three')\nprint(x)\n");
    await press(ide, 4);
    await ide.run();
    await untilPaused(ide, 4);
    assert.deepEqual(await variables(ide), ["x=[1, 2, 'three']"]);
    await ide.run();
    await ide.untilState("Ready");
  },

  "one board is stopped, and all go on together": async (ide) => {
    await ide.open();
    await ide.addBoard("microbit");
    await ide.write("from microbit import *\nwhile True:\n    sleep(20)\n");
    await ide.run();
    const states = () => ide.frame.locator(".stage .state").allInnerTexts();
    const all = (wanted) => ide.until(states, (list) => list.join() === wanted.join(), wanted);
    await all(["Running", "Running"]);
    await ide.select("Board 1");
    await ide.frame.locator("#step").click();
    await all(["Paused on line 3", "Running"]);
    await ide.run();
    await all(["Running", "Running"]);
    await ide.stop();
    await all(["Ready", "Ready"]);
  },
};
