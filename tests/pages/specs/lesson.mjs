// embed.html in a page of another origin, on plain hosting: no special headers.

import assert from "node:assert/strict";
import { Lesson } from "../lesson.mjs";
import { serve } from "../server.mjs";

const HEART = [0, 9, 0, 9, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 9, 9, 9, 0, 0, 0, 9, 0, 0];
const SHOW = "from microbit import *\ndisplay.show(Image.HEART)\nprint('beat')\n";

async function withLesson(ide, queries, test, allowed) {
  const lesson = await Lesson.open(ide, queries, allowed);
  try {
    await test(lesson);
  } finally {
    lesson.close();
  }
}

export const tests = {
  "Run, Stop and Reset work in a frame of another origin": (ide) =>
    withLesson(ide, [{ code: `${SHOW}while True: pass\n`, title: "Heart" }], async (lesson) => {
      const frame = await lesson.frame();
      await frame.locator("h1", { hasText: "Heart" }).waitFor();
      await frame.locator("#run").click();
      await lesson.until("display", ({ leds }) => leds.join() === HEART.join());
      await lesson.untilOutput(/beat/);
      await frame.locator("#run", { hasText: "Run again" }).waitFor();
      await frame.locator("#stop").click();
      const { ok, error } = await lesson.until("finished");
      assert.deepEqual([ok, error], [false, "KeyboardInterrupt"]);
      await frame.locator(".reset").click();
      await frame.locator('.led[data-level="0"]').nth(24).waitFor({ state: "attached" });
      assert.equal(await frame.evaluate(() => self.crossOriginIsolated), false);
    }),

  "every board runs, also none": (ide) =>
    withLesson(
      ide,
      [
        { board: "microbit", code: "import sys\nprint(sys.platform)\n", autorun: "1" },
        { board: "pyboard", code: "import pyb\npyb.LED(1).on()\nprint('lit')\n" },
        { board: "none", code: "import microbit\n", autorun: "1" },
      ],
      async (lesson) => {
        await lesson.untilOutput(/microbit/, 0);
        await lesson.send({ type: "run" }, 1);
        await lesson.until("display", ({ lights }) => lights[0] > 0, 1);
        await (await lesson.frame(2)).locator("main").evaluate((main) => main.scrollIntoView());
        const { error } = await lesson.until("finished", undefined, 2);
        assert.equal(error, "ModuleNotFoundError");
        await lesson.send({ type: "run", code: "print(sum(range(5)))" }, 2);
        await lesson.untilOutput(/10/, 2);
        assert.equal(await (await lesson.frame(2)).locator(".board").count(), 0);
      },
    ),

  "the parent sets and gets the program, types and turns controls": (ide) =>
    withLesson(ide, [{}], async (lesson) => {
      const { board, versions } = await lesson.until("ready");
      assert.deepEqual([board, versions], ["microbit", [1]]);
      const echo = "from microbit import *\nname = input()\nprint('hi', name, temperature())\n";
      await lesson.send({ type: "setCode", code: echo });
      await lesson.send({ type: "getCode", id: 7 });
      assert.equal((await lesson.until("code", ({ id }) => id === 7)).code, echo);
      await lesson.until("state", ({ state }) => state === "ready");
      await lesson.send({ type: "set", control: "temperature", value: 30 });
      await lesson.send({ type: "run" });
      await lesson.until("state", ({ state }) => state === "running");
      await lesson.send({ type: "input", text: "Ada\r" });
      await lesson.untilOutput(/hi Ada 30/);
      assert.equal((await lesson.until("finished")).ok, true);
      await lesson.send({ type: "run", code: "1 / 0" });
      const { error, line } = await lesson.until("finished", ({ ok }) => !ok);
      assert.deepEqual([error, line], ["ZeroDivisionError", 1]);
      const height = await lesson.until("height");
      assert.ok(height.height > 100);
      assert.ok((await lesson.heard()).every(({ origin }) => origin === lesson.origin));
    }),

  "what is wrong is answered and changes nothing": (ide) =>
    withLesson(ide, [{ code: "print('still')\n" }], async (lesson) => {
      await lesson.until("state", ({ state }) => state === "ready");
      const wrong = [
        { type: "setCode" },
        { type: "setCode", code: 5 },
        { type: "setCode", code: "x".repeat(300_000) },
        { type: "run", code: {} },
        { type: "input", text: null },
        { type: "set", control: "nothing", value: 1 },
        { type: "set", control: "temperature", value: 1e9 },
        { type: "set", control: "temperature", value: 1.5 },
        { type: "set", control: "temperature", value: "hot" },
        { type: "unknown" },
        { type: ["run"] },
        {},
        { type: "run", pyrite: 2 },
      ];
      for (const [id, message] of wrong.entries()) {
        await lesson.send({ id, ...message });
        const { message: why } = await lesson.until("error", (error) => error.id === id);
        assert.match(why, /\.$/);
      }
      for (const other of [null, 5, "run", [], { type: "run" }, { pyrite: undefined }])
        await lesson.raw(other);
      await lesson.send({ type: "getCode", id: "last" });
      assert.equal((await lesson.until("code")).code, "print('still')\n");
      assert.equal((await lesson.heard("error")).length, wrong.length);
      assert.equal((await lesson.heard("finished")).length, 0);
    }),

  "a page that is not allowed is not heard and hears nothing": (ide) =>
    withLesson(
      ide,
      [{ code: "print('own')\n", origin: "https://school.example" }],
      async (lesson) => {
        const frame = await lesson.frame();
        await frame.locator("#run").waitFor();
        await lesson.send({ type: "setCode", code: "print('theirs')" });
        await lesson.send({ type: "getCode" });
        await frame.locator("#run").click();
        await frame.locator(".xterm-rows", { hasText: "own" }).waitFor();
        assert.deepEqual(await lesson.heard(), []);
      },
      false,
    ),

  "a window that is not the parent is not heard": (ide) =>
    withLesson(ide, [{ code: "print('own')\n" }], async (lesson) => {
      await lesson.until("ready");
      await ide.page.evaluate(() => {
        const frame = document.createElement("iframe");
        frame.srcdoc = `<script>
          parent.frames[0].postMessage({ pyrite: 1, type: "setCode", code: "bad" }, "*");
        </script>`;
        document.body.append(frame);
      });
      await ide.page.waitForTimeout(300);
      await lesson.send({ type: "getCode" });
      assert.equal((await lesson.until("code")).code, "print('own')\n");
    }),

  "a program that cannot be changed can be read": (ide) =>
    withLesson(ide, [{ code: "print(1)\n", readonly: "1" }], async (lesson) => {
      await lesson.until("ready");
      const frame = await lesson.frame();
      await frame.locator(".code:not(.file) .cm-content").click();
      await ide.page.keyboard.type("spoiled");
      await lesson.send({ type: "getCode" });
      assert.equal((await lesson.until("code")).code, "print(1)\n");
    }),

  "an embed follows its theme and its contents' height": (ide) =>
    withLesson(
      ide,
      [
        { theme: "dark", height: "auto", board: "none", code: "a = 1\n".repeat(5) },
        { theme: "light", height: "auto", board: "none", code: "a = 1\n".repeat(40) },
      ],
      async (lesson) => {
        const [small, large] = [await lesson.until("height"), await lesson.until("height", undefined, 1)];
        assert.ok(large.height > small.height + 500, `${small.height} and ${large.height}`);
        const theme = await (await lesson.frame()).evaluate(
          () => document.documentElement.dataset.theme,
        );
        assert.equal(theme, "dark");
      },
    ),

  "many embeds on a page share one download and start when they are seen": async (ide) => {
    const requests = [];
    ide.context.on("response", (response) => {
      if (response.url().includes("localhost")) requests.push(response);
    });
    await withLesson(ide, Array(6).fill({ code: "print('one of six')\n" }), async (lesson) => {
      for (let at = 0; at < 6; at += 1) await lesson.until("ready", undefined, at);
      await lesson.until("state", ({ state }) => state === "ready", 0);
      assert.deepEqual(await lesson.heard("state", 5), [
        { from: 5, origin: lesson.origin, pyrite: 1, type: "state", state: "starting" },
      ]);
      for (let at = 0; at < 6; at += 1) {
        await lesson.send({ type: "run" }, at);
        await lesson.untilOutput(/one of six/, at);
      }
    });
  },

  "after a visit an embed works without its server": async (ide) => {
    const server = await serve(new URL("../../../dist/", import.meta.url));
    try {
      const address = `${server.address}embed.html?code=${encodeURIComponent("print('again')")}`;
      await ide.page.goto(address);
      await ide.page.evaluate(() => navigator.serviceWorker.ready);
      await ide.until(
        () => ide.page.evaluate(async () => (await (await caches.open("pyrite")).keys()).length),
        (count) => count >= 19,
        "everything kept",
      );
      server.close();
      await ide.context.setOffline(true);
      await ide.page.reload();
      await ide.page.locator("#run").click();
      await ide.page.locator(".xterm-rows", { hasText: "again" }).waitFor();
    } finally {
      server.close();
    }
  },
};
