// The terminal as a live REPL on the board.

import assert from "node:assert/strict";

export const tests = {
  "an expression is evaluated": async (ide) => {
    await ide.open();
    await ide.untilTerminal(/>>>$/);
    await ide.type("6 * 7\n");
    await ide.untilTerminal(/^42\n>>>$/m);
  },

  "the REPL works the board": async (ide) => {
    await ide.open();
    await ide.type("from microbit import *\n");
    await ide.type("display.set_pixel(2, 2, 9)\n");
    await ide.untilLeds(["00000", "00000", "00900", "00000", "00000"]);
  },

  "names of a program can be asked for after it has ended": async (ide) => {
    await ide.open();
    await ide.run("answer = 41 + 1\n");
    await ide.untilState("Ready");
    await ide.type("answer\n");
    await ide.untilTerminal(/^42$/m);
  },

  "Ctrl-C clears a half-typed line": async (ide) => {
    await ide.open();
    await ide.untilTerminal(/>>>$/);
    await ide.type("this is no Python");
    await ide.press("Control+c");
    await ide.type("1 + 1\n");
    await ide.untilTerminal(/^2$/m);
    assert.doesNotMatch(await ide.terminal(), /SyntaxError/);
  },

  "input() takes what is typed": async (ide) => {
    await ide.open();
    await ide.run('name = input("Name? ")\nprint("Hello", name)\n');
    await ide.untilTerminal(/Name\? ?$/);
    await ide.type("Ada\n");
    await ide.untilTerminal(/^Hello Ada$/m);
  },

  "text that is not ASCII arrives whole": async (ide) => {
    await ide.open();
    await ide.run('print("grüße → 你好")\n');
    await ide.untilTerminal(/grüße → 你\s?好/);
  },

  "several pasted lines run as they were written": async (ide) => {
    await ide.open();
    await ide.untilTerminal(/>>>$/);
    await ide.type("");
    const lines = "for i in range(3):\n    if i:\n        print('line', i)\n\nprint('done')";
    await ide.paste(lines);
    await ide.untilTerminal(/^line 1\nline 2\ndone$/m);
  },

  "Clear empties the terminal": async (ide) => {
    await ide.open();
    await ide.run("print('gone')\n");
    await ide.untilTerminal(/gone/);
    await ide.page.locator("#clear").click();
    await ide.until(
      () => ide.terminal(),
      (text) => !text.includes("gone"),
      "an empty terminal",
    );
  },

  "Escape, then Tab leaves the terminal; Tab alone does not": async (ide) => {
    await ide.open();
    await ide.type("");
    const inside = () =>
      ide.page.evaluate(() => document.activeElement.className.includes("xterm"));
    await ide.press("Tab");
    assert.ok(await inside(), "Tab belongs to the REPL");
    await ide.press("Escape");
    await ide.press("Tab");
    assert.ok(!(await inside()), "Escape and Tab move on");
  },
};
