// What the page shows when a program stops with an error.

import assert from "node:assert/strict";

const MISSPELT = "from microbit import *\n\nif temprature() > 30:\n    display.show(Image.HAPPY)\n";

// Program, what the card says about it.
const SENTENCES = [
  ["1 / 0", /divides by zero/],
  ["[1, 2][5]", /an item past the end/],
  ["{}['a']", /a key that the dict does not have/],
  ["int('twelve')", /a value that does not fit/],
  ["'a' + 1", /values that do not go together/],
  ["5()", /calls something that is not a function/],
  ["for x in 5: pass", /loops over something that has no items/],
  ["len()", /wrong number or kind of values/],
  ["import musik", /imports musik, but the board and your files have no module/],
  ["from microbit import *; Image.HART", /asks for HART.*The closest name is HEART/],
  ["assert 1 > 2", /something must be true/],
  ["x = (1", /missing bracket, quote or colon/],
  ["if True:\nprint(1)", /spaces at its start/],
  ["f = lambda: f(); f()", /calls itself too many times/],
  ["bytearray(1000000)", /no memory left/],
  ["next(iter([]))", /there are no more/],
  ["class Odd(Exception): pass\nraise Odd()", /Python stopped with Odd/],
];

async function card(ide) {
  return ide.page.locator("#problem").innerText();
}

export const tests = {
  "an error names its line, in the card, the editor and the terminal": async (ide) => {
    await ide.open();
    await ide.run(MISSPELT);
    await ide.untilTerminal(/NameError/);
    await ide.page.locator("#problem").waitFor();
    assert.match(await card(ide), /Line 3 stopped the program/);
    assert.match(await card(ide), /temprature.*closest name is temperature/s);
    assert.equal(await ide.page.locator(".problem-squiggle").innerText(), "temprature");
    assert.equal(await ide.page.locator(".cm-lineNumbers .problem-number").innerText(), "3");
    assert.match(await ide.terminal(), /line 3/);
    assert.match(await ide.state(), /Stopped on line 3/);
  },

  "Go to line puts the cursor there": async (ide) => {
    await ide.open();
    const far = `${"x = 1\n".repeat(60)}y = 1 / 0\n${"x = 2\n".repeat(60)}`;
    await ide.run(far);
    await ide.page.locator("#go-to-line").click();
    await ide.page.locator(".cm-focused").waitFor();
    await ide.page.keyboard.type("# here ");
    assert.match(
      await ide.page.locator(".cm-activeLine, .cm-line", { hasText: "# here" }).innerText(),
      /# here y = 1 \/ 0/,
    );
  },

  "Change it repairs the name, and the program runs": async (ide) => {
    await ide.open();
    await ide.run(MISSPELT);
    await ide.page.locator(".problem-note button").click();
    assert.match(await ide.program(), /if temperature\(\) > 30/);
    await ide.setSensor("temperature", 40);
    await ide.run();
    await ide.untilLeds(["00000", "09090", "00000", "90009", "09990"]);
    assert.equal(await ide.page.locator("#problem").count(), 0);
  },

  "a syntax error is marked before anything runs": async (ide) => {
    await ide.open();
    await ide.run("print('no')\nfor i in range(3)\n    print(i)\n");
    await ide.page.locator("#problem").waitFor();
    assert.match(await card(ide), /Line 2 stopped the program/);
    await ide.untilTerminal(/SyntaxError/);
    assert.doesNotMatch(await ide.terminal(), /^no$/m);
  },

  "the place of a syntax error in its line is underlined": async (ide) => {
    await ide.open();
    await ide.run("'🐍 é'; x = = 3\n");
    assert.equal(await ide.page.locator(".problem-squiggle").innerText(), "= 3");
  },

  "Python's message is selected in the terminal": async (ide) => {
    await ide.open();
    await ide.run("def f():\n    return 1 / 0\n\nf()\n");
    await ide.page.locator("#problem .link").click();
    await ide.page.locator(".xterm-selection div").first().waitFor();
    assert.match(await ide.terminal(), /line 4.*line 2.*ZeroDivisionError/s);
  },

  "an edit of the line removes its mark": async (ide) => {
    await ide.open();
    await ide.run("x = 1\ny = x / 0\n");
    await ide.page.locator("#go-to-line").click();
    await ide.page.locator(".cm-focused").waitFor();
    await ide.page.keyboard.type("#");
    await ide.page.locator(".problem-squiggle").waitFor({ state: "detached" });
  },

  "a program without an error takes the card away": async (ide) => {
    await ide.open();
    await ide.run("1 / 0\n");
    await ide.page.locator("#problem").waitFor();
    await ide.run("print('fine')\n");
    await ide.untilTerminal(/^fine$/m);
    await ide.page.locator("#problem").waitFor({ state: "detached" });
  },

  "each kind of error has its sentence": async (ide) => {
    await ide.open();
    for (const [program, sentence] of SENTENCES) {
      await ide.run(`${program}\n`);
      await ide.until(
        () => ide.page.locator("#problem p").allInnerTexts(),
        (texts) => sentence.test(texts.join("")),
        `${program} to be explained by ${sentence}`,
      );
    }
  },

  "sys.exit() is no error": async (ide) => {
    await ide.open();
    await ide.run("import sys\n\nprint('bye')\nsys.exit()\n");
    await ide.untilTerminal(/^bye$/m);
    await ide.untilState("Ready");
    assert.equal(await ide.page.locator("#problem").count(), 0);
  },
};
