// Programs that do not end by themselves. The figures are the page's promises.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { clickLatency, median, stopLatency } from "../latency.mjs";

const STOP_MS = 100;
const STOP_PRINTING_MS = 200;
const CLICK_MS = 100;
const SOAK_SECONDS = Number(process.env.PYRITE_SOAK ?? 10);
// A program that need not wait for the terminal prints this much in a few seconds.
const GROWTH_MIB = 64;
const WARM_UP_SECONDS = 6;
const ROUNDS = 5;

async function runUntilBusy(ide, source) {
  await ide.run(source);
  await ide.untilState("Running");
  await ide.page.waitForTimeout(300);
}

/** Resident memory of the page's process in MiB; of Linux alone. */
async function residentMiB(ide) {
  const session = await ide.browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(async ({ id }) => {
      const pages = (await readFile(`/proc/${id}/statm`, "utf8")).split(" ")[1];
      return (Number(pages) * 4096) / 2 ** 20;
    });
  return Math.max(...(await Promise.all(sizes)));
}

export const tests = {
  "while True: pass is stopped at once": async (ide) => {
    await ide.open();
    const ms = await median(ROUNDS, async () => {
      await runUntilBusy(ide, "while True: pass\n");
      return stopLatency(ide);
    });
    console.log(`      Stop took ${ms.toFixed(0)} ms`);
    assert.ok(ms <= STOP_MS, `Stop took ${ms} ms`);
    await ide.untilTerminal(/KeyboardInterrupt/);
    assert.equal(await ide.page.locator("#problem").count(), 0, "Stop is no error of the program");
  },

  "the page answers clicks while a program computes": async (ide) => {
    await ide.open();
    await runUntilBusy(ide, "while True: pass\n");
    const ms = await median(ROUNDS, () => clickLatency(ide));
    console.log(`      a click took ${ms.toFixed(0)} ms`);
    assert.ok(ms <= CLICK_MS, `a click took ${ms} ms`);
    await ide.stop();
    await ide.untilState("Ready");
  },

  "a program that prints without end is stopped, and memory stays bounded": async (ide) => {
    await ide.open();
    await runUntilBusy(ide, "while True: print('x')\n");
    await ide.page.waitForTimeout(WARM_UP_SECONDS * 1000);
    const before = await residentMiB(ide);
    const click = await median(ROUNDS, () => clickLatency(ide));
    await ide.page.waitForTimeout(SOAK_SECONDS * 1000);
    const after = await residentMiB(ide);
    const stop = await stopLatency(ide);
    const figures = [
      `memory ${before.toFixed(0)} to ${after.toFixed(0)} MiB`,
      `click ${click.toFixed(0)} ms`,
      `Stop ${stop.toFixed(0)} ms`,
    ].join(", ");
    console.log(`      ${SOAK_SECONDS} s: ${figures}`);
    assert.ok(after - before < GROWTH_MIB, figures);
    assert.ok(click <= CLICK_MS, figures);
    assert.ok(stop <= STOP_PRINTING_MS, figures);
    await ide.untilTerminal(/>>>$/);
  },

  "sleep is interrupted": async (ide) => {
    await ide.open();
    await runUntilBusy(ide, "from microbit import *\n\nsleep(1000000)\n");
    const ms = await stopLatency(ide);
    assert.ok(ms <= STOP_MS, `Stop took ${ms} ms`);
  },

  "input is interrupted": async (ide) => {
    await ide.open();
    await runUntilBusy(ide, "name = input('Name? ')\n");
    await ide.untilTerminal(/Name\?/);
    const ms = await stopLatency(ide);
    assert.ok(ms <= STOP_MS, `Stop took ${ms} ms`);
  },

  "Ctrl-C in the terminal interrupts the program": async (ide) => {
    await ide.open();
    await runUntilBusy(ide, "while True: pass\n");
    await ide.type("");
    await ide.press("Control+c");
    await ide.untilTerminal(/KeyboardInterrupt/);
    await ide.untilState("Ready");
  },

  "Reset ends a program that catches KeyboardInterrupt": async (ide) => {
    await ide.open();
    const stubborn = [
      "while True:",
      "    try:",
      "        while True: pass",
      "    except KeyboardInterrupt:",
      "        print('no')",
    ].join("\n");
    await runUntilBusy(ide, stubborn);
    await ide.stop();
    await ide.untilTerminal(/^no$/m);
    await ide.reset();
    await ide.untilState("Ready");
  },
};
