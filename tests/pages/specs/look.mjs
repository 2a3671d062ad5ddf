// Themes and sizes of screen: readable text, large enough targets, nothing cut off.

import assert from "node:assert/strict";

const SCREENS = [
  [1280, 800],
  [768, 1024],
  [390, 844],
];
const THEMES = ["light", "dark", "contrast"];
const TEXT_CONTRAST = 4.5;
const SMALLEST_TARGET = 24;

/** Runs in the page: texts with too little contrast, targets too small, sideways scrolling. */
function faults({ textContrast, smallestTarget }) {
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return parts.length < 4 ? [...parts, 1] : parts;
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.createElement("i");
  document.body.append(probe);
  const token = (name) => {
    probe.style.color = `var(${name})`;
    return parse(getComputedStyle(probe).color);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.matches(".stage")) return token("--desk");
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return token("--surface");
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.data.trim();
    if (!text || !element.checkVisibility() || element.closest("svg, script, .xterm, :disabled"))
      continue;
    const [low, high] = [
      light(parse(getComputedStyle(element).color)),
      light(behind(element)),
    ].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < textContrast) found.push(`"${text.slice(0, 30)}" has contrast ${ratio.toFixed(2)}`);
  }
  const targets = "button, input:not([type=radio]), [role=button], [role=slider], .choice";
  for (const element of document.querySelectorAll(targets)) {
    // CodeMirror's and sentences' own inline links are exempt, as in WCAG 2.5.8; what only
    // readers see has a label that is the target.
    const exempt = ".cm-panels, .problem-note, .only-read";
    if (!element.checkVisibility() || element.closest(exempt)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < smallestTarget || height < smallestTarget) {
      found.push(
        `${element.id || element.textContent} is ${width.toFixed(0)}×${height.toFixed(0)}`,
      );
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth)
    found.push(`the page is ${scrollWidth} wide on a screen of ${innerWidth}`);
  probe.remove();
  return found;
}

async function open(ide, theme, [width, height]) {
  await ide.again({ viewport: { width, height } });
  await ide.page.addInitScript((value) => localStorage.setItem("pyrite.theme", value), theme);
  await ide.open();
}

const tests = {};
for (const theme of THEMES) {
  for (const screen of SCREENS) {
    tests[`${theme} at ${screen.join("×")} is readable`] = async (ide) => {
      await open(ide, theme, screen);
      await ide.run("temprature()\n");
      await ide.page.locator(".cm-lineNumbers .problem-number").waitFor();
      const limits = { textContrast: TEXT_CONTRAST, smallestTarget: SMALLEST_TARGET };
      assert.deepEqual(await ide.page.evaluate(faults, limits), []);
      if (screen[0] >= 720) return;
      for (const view of ["board", "sensors", "terminal"]) {
        await ide.page.locator(`#view-${view}`).click();
        assert.deepEqual(await ide.page.evaluate(faults, limits), [], view);
      }
    };
  }
}

for (const [theme, screen] of [
  ["light", SCREENS[0]],
  ["dark", SCREENS[1]],
  ["contrast", SCREENS[2]],
]) {
  tests[`several boards, ${theme} at ${screen.join("×")}, are readable`] = async (ide) => {
    await open(ide, theme, screen);
    const isPhone = screen[0] < 720;
    if (isPhone) await ide.page.locator("#view-board").click();
    await ide.addBoard("microbit");
    await ide.addBoard("pyboard");
    const limits = { textContrast: TEXT_CONTRAST, smallestTarget: SMALLEST_TARGET };
    assert.deepEqual(await ide.page.evaluate(faults, limits), []);
    if (!isPhone) return;
    await ide.page.locator("#view-code").click();
    assert.deepEqual(await ide.page.evaluate(faults, limits), []);
  };
}

for (const theme of THEMES) {
  for (const screen of [SCREENS[0], SCREENS[2]]) {
    tests[`a stopped program, ${theme} at ${screen.join("×")}, is readable`] = async (ide) => {
      await open(ide, theme, screen);
      const isPhone = screen[0] < 720;
      await ide.write("def f(n):\n    m = n\n    return m\nf(['long'] * 40)\n");
      await ide.frame.locator(".cm-lineNumbers .cm-gutterElement", { hasText: "2" }).click();
      await ide.run();
      await ide.frame.locator(".paused-line").waitFor();
      await ide.frame.locator("#step").click();
      await ide.frame.locator(".cm-lineNumbers .paused-number", { hasText: "3" }).waitFor();
      const limits = { textContrast: TEXT_CONTRAST, smallestTarget: SMALLEST_TARGET };
      assert.deepEqual(await ide.page.evaluate(faults, limits), []);
      if (!isPhone) return;
      await ide.page.locator("#view-board").click();
      assert.deepEqual(await ide.page.evaluate(faults, limits), []);
    };
  }
}

for (const [width, height] of [...SCREENS, [900, 700], [1280, 600]]) {
  tests[`at ${width}×${height} the board stays in view while its panels scroll`] = async (ide) => {
    await ide.again({ viewport: { width, height } });
    await ide.open();
    if (width < 720) await ide.page.locator("#view-sensors").click();
    for (const name of ["micro:bit V2", "PyBoard"]) {
      if (width >= 720) await ide.chooseBoard(name);
      const before = await ide.stage().locator(".board").boundingBox();
      await ide.page.locator("#add-part").scrollIntoViewIfNeeded();
      assert.ok(await ide.page.locator("#add-part").isVisible());
      assert.deepEqual(await ide.stage().locator(".board").boundingBox(), before);
      assert.ok(before.y >= 0 && before.y + before.height <= height * 0.62, JSON.stringify(before));
      assert.equal(await ide.page.evaluate(() => document.documentElement.scrollTop), 0);
    }
  };
}

for (const theme of THEMES) {
  for (const screen of [SCREENS[0], SCREENS[2]]) {
    tests[`the dock's tabs, ${theme} at ${screen.join("×")}, are readable`] = async (ide) => {
      await open(ide, theme, screen);
      const isPhone = screen[0] < 720;
      await ide.write("print('a:1 b:2 c:3 d:4')\nopen('notes.txt', 'w').close()\nprint(1)\n");
      if (isPhone) await ide.page.locator("#view-terminal").click();
      await ide.page.locator("#show-trace").click();
      await ide.run();
      await ide.page.locator(".trace-rows td", { hasText: "serial" }).first().waitFor();
      const limits = { textContrast: TEXT_CONTRAST, smallestTarget: SMALLEST_TARGET };
      assert.deepEqual(await ide.page.evaluate(faults, limits), [], "trace");
      await ide.page.locator("#show-plotter").click();
      await ide.page.locator(".legend td").first().waitFor();
      assert.deepEqual(await ide.page.evaluate(faults, limits), [], "plotter");
      await ide.page.locator("#show-files").click();
      await ide.page.locator('[data-file="notes.txt"]').waitFor();
      await ide.page.locator("#new-file").click();
      assert.deepEqual(await ide.page.evaluate(faults, limits), [], "files");
    };
  }
}

tests["on a phone the board is whole above every view"] = async (ide) => {
  await ide.again({ viewport: { width: 390, height: 844 } });
  await ide.open();
  for (const view of ["code", "sensors", "terminal"]) {
    await ide.page.locator(`#view-${view}`).click();
    const board = await ide.stage().locator(".board").boundingBox();
    const stages = await ide.page.locator(".stages").boundingBox();
    assert.ok(board.y + board.height <= stages.y + stages.height, view);
  }
};

tests["the theme is chosen in the settings and kept"] = async (ide) => {
  await ide.open();
  await ide.page.locator("#open-settings").click();
  for (const [name, theme] of [
    ["Dark", "dark"],
    ["High contrast", "contrast"],
    ["Light", "light"],
    ["Dark", "dark"],
  ]) {
    await ide.page.locator(".choice", { hasText: name }).click();
    assert.equal(await ide.page.locator("html").getAttribute("data-theme"), theme);
  }
  await ide.page.reload();
  assert.equal(await ide.page.locator("html").getAttribute("data-theme"), "dark");
};

tests["without a choice the theme follows the system"] = async (ide) => {
  await ide.page.emulateMedia({ colorScheme: "dark" });
  await ide.open();
  assert.equal(await ide.page.locator("html").getAttribute("data-theme"), "dark");
  await ide.page.emulateMedia({ colorScheme: "light" });
  await ide.until(
    () => ide.page.locator("html").getAttribute("data-theme"),
    (theme) => theme === "light",
    "light",
  );
};

tests["on a phone, Run shows the board, and Go to line leads back to the code"] = async (ide) => {
  await ide.again({ viewport: { width: 390, height: 844 } });
  await ide.open();
  await ide.run("x = 1\ny = x / 0\n");
  assert.ok(await ide.page.locator(".board").isVisible());
  await ide.page.locator(".strip").click();
  await ide.page.locator("#go-to-line").click();
  await ide.page.locator(".code:not(.file) .cm-content").waitFor();
  assert.ok(await ide.page.locator(".problem-note").isVisible());
};

tests["the dock is resized by mouse and keyboard, and stays so"] = async (ide) => {
  await ide.open();
  const height = async () => (await ide.page.locator(".dock").boundingBox()).height;
  const before = await height();
  const { x, y } = await ide.page.locator(".grip").boundingBox();
  await ide.page.mouse.move(x + 100, y + 4);
  await ide.page.mouse.down();
  await ide.page.mouse.move(x + 100, y - 76, { steps: 3 });
  await ide.page.mouse.up();
  assert.ok(Math.abs((await height()) - before - 80) < 8, `${before} became ${await height()}`);
  await ide.page.locator(".grip").focus();
  await ide.press("ArrowDown");
  const after = await height();
  await ide.page.reload();
  await ide.ready();
  assert.equal(await height(), after);
};

export { tests };
