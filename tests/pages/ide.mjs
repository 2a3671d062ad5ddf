// The page as its user knows it. Specs speak to this class; only it knows ids,
// classes and CodeMirror's and xterm.js's own markup.

import assert from "node:assert/strict";
import { Pixels } from "./pixels.mjs";

// Milliseconds to wait for what should happen at once; long, for a busy machine.
const PATIENCE = 30_000;
const DESKTOP = { width: 1280, height: 800 };
// What a test may ask of a page or a profile that stays when the page has been left.
const LASTING = ["addInitScript", "emulateMedia", "on", "route", "setOffline", "setViewportSize"];

export class Ide {
  static async create(browser, address, options = {}) {
    const context = await browser.newContext({ viewport: DESKTOP, ...options });
    return new Ide(browser, address, context, await context.newPage());
  }

  constructor(browser, address, context, page) {
    this.browser = browser;
    this.address = address;
    this.context = context;
    this.page = page;
    this.frame = page;
    this.complaints = [];
    this.tolerated = [];
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    this.isAltered = false;
    for (const target of [page, context])
      for (const name of LASTING.filter((name) => name in target)) {
        const original = target[name].bind(target);
        target[name] = (...values) => {
          this.isAltered = true;
          return original(...values);
        };
      }
  }

  /** The same page with another screen, touch or permissions. */
  async again(options) {
    await this.context.close();
    Object.assign(this, await Ide.create(this.browser, this.address, options));
    this.isAltered = true;
  }

  /**
   * Makes the profile as a new one is, for the next test; false if it cannot be made so. A page
   * that is opened again takes a third of the time of one in a new profile.
   */
  async renew() {
    const [page, ...others] = this.context.pages();
    if (this.isAltered || page !== this.page || others.length > 0) return false;
    if (page.url() !== "about:blank") {
      await page.evaluate(() => sessionStorage.clear());
      await page.goto("about:blank");
    }
    await page.mouse.up();
    await page.mouse.move(0, 0);
    this.devTools ??= await this.context.newCDPSession(page);
    const { origin } = new URL(this.address);
    await this.devTools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    this.frame = page;
    this.complaints.length = this.tolerated.length = 0;
    return true;
  }

  /** Loads the page and waits until Run can be pressed. */
  async open() {
    await this.page.goto(this.address);
    await this.ready();
  }

  async ready() {
    await this.frame.locator("#run:enabled").waitFor();
  }

  async close() {
    await this.context.close();
  }

  /** Errors in the browser's console fail a test unless it tolerates them. */
  tolerate(pattern) {
    this.tolerated.push(pattern);
  }

  expectNoComplaints() {
    const rest = this.complaints.filter(
      (text) => !this.tolerated.some((pattern) => pattern.test(text)),
    );
    assert.deepEqual(rest, [], "the browser's console has errors");
  }

  // Program

  /** Types a program over the present one. */
  async write(source) {
    await this.frame.locator(".code:not(.file) .cm-content").click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.insertText(source);
  }

  async program() {
    const lines = await this.frame.locator(".code:not(.file) .cm-line").allTextContents();
    return lines.join("\n");
  }

  async run(source) {
    if (source !== undefined) await this.write(source);
    await this.frame.locator("#run").click();
  }

  async stop() {
    await this.frame.locator("#stop").click();
  }

  async reset() {
    await this.stage().locator(".reset").click();
  }

  async state() {
    return this.stage().locator(".state").innerText();
  }

  async untilState(text) {
    await this.stage().locator(".state", { hasText: text }).waitFor();
  }

  async chooseProgram(name) {
    await this.frame.locator("#project").click();
    await this.frame.locator("#programs .menu-item", { hasText: name }).click();
  }

  // Board

  /** The stage of the selected board. */
  stage() {
    return this.frame.locator(".stage.selected");
  }

  /** Chooses the kind of the selected board. */
  async chooseBoard(name) {
    await this.frame.locator(".bar > .chooser .choice", { hasText: name }).click();
    await this.ready();
  }

  /** Adds a board of a kind (`microbit`, `pyboard`). */
  async addBoard(id) {
    await this.frame.locator("#add-board").click();
    await this.frame.locator(`#add-${id}`).click();
    await this.ready();
  }

  /** Selects the board of this name. */
  async select(name) {
    await this.frame.locator(".stage h2", { hasText: name }).click();
    await this.frame.locator(".stage.selected h2", { hasText: name }).waitFor();
  }

  /** Levels of the LEDs as five strings of digits. */
  async leds() {
    const levels = await this.stage()
      .locator(".led")
      .evaluateAll((leds) => leds.map((led) => led.dataset.level));
    return [0, 5, 10, 15, 20].map((start) => levels.slice(start, start + 5).join(""));
  }

  async untilLeds(rows) {
    await this.until(
      () => this.leds(),
      (leds) => leds.join() === rows.join(),
      `LEDs ${rows.join(" ")}`,
    );
  }

  /** Brightness (0 to 255, the red channel) at the middle of each LED, as drawn. */
  async ledPixels() {
    const pixels = await Pixels.of(this.page, this.stage().locator(".board"));
    const centres = await this.stage().locator(".board").evaluate((board) => {
      const { left, top } = board.getBoundingClientRect();
      return [...board.querySelectorAll(".led")].map((led) => {
        const box = led.getBoundingClientRect();
        return [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
      });
    });
    return centres.map(([x, y]) => pixels.at(x, y)[0]);
  }

  button(name) {
    const control = { A: "buttonA", B: "buttonB", AB: "both" }[name] ?? name;
    return this.stage().locator(`[data-control="${control}"]`);
  }

  async hold(name) {
    const box = await this.button(name).boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
  }

  async release() {
    await this.page.mouse.up();
  }

  async setSensor(id, value) {
    await this.frame.locator(`#${id}`).fill(String(value));
  }

  // Pins and parts

  /** Opens the group of pins with this title. */
  async openPins(title) {
    const fold = this.frame.locator(".fold", { hasText: title });
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  }

  pin(name) {
    return this.frame.locator(`.pin[data-pin="${name}"]`);
  }

  /** Adds a part, its pins wired as `wires` say: {anode: "pin0"}. */
  async addPart(kind, wires = {}) {
    await this.frame.locator("#add-part").click();
    await this.frame.locator(`#part-${kind}`).click();
    for (const [pin, line] of Object.entries(wires))
      await this.frame.locator(`#wire-${pin}`).selectOption(line);
    await this.frame.locator("#attach").click();
    await this.frame.locator("#attach").waitFor({ state: "detached" });
  }

  part(name) {
    return this.frame.locator(`.part[data-part="${name}"]`);
  }

  // Terminal

  /** The visible lines, without empty ones at the end. */
  async terminal() {
    const rows = await this.frame
      .locator(".screen:not([hidden]) .xterm-rows > div")
      .allTextContents();
    return rows
      .map((row) => row.replaceAll("\u00a0", " ").trimEnd())
      .join("\n")
      .trimEnd();
  }

  async untilTerminal(pattern) {
    await this.until(
      () => this.terminal(),
      (text) => pattern.test(text),
      `terminal showing ${pattern}`,
    );
  }

  /** Types at the REPL; "\n" is Enter. */
  async type(text) {
    await this.frame.locator(".screen:not([hidden]) .xterm-helper-textarea").focus();
    await this.page.keyboard.type(text);
  }

  /** Pastes into whatever has the focus. */
  async paste(text) {
    await this.frame.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(event);
    }, text);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Asks again until the answer is right; fails with the last answer. */
  async until(ask, isRight, wanted) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const answer = await ask();
      if (isRight(answer)) return answer;
      if (Date.now() > end) assert.fail(`expected ${wanted}, but have:\n${answer}`);
      await this.page.waitForTimeout(50);
    }
  }
}
