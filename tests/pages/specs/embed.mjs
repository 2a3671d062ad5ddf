// The page in a frame of another site, on plain hosting: no COOP or COEP.

import assert from "node:assert/strict";
import { serveDocument } from "../server.mjs";

const HEART = ["09090", "99999", "99999", "09990", "00900"];

export const tests = {
  "a cross-origin frame runs programs": async (ide) => {
    const address = ide.address.replace("127.0.0.1", "localhost");
    const host = await serveDocument(`<!doctype html><title>Lesson</title>
      <iframe src="${address}" style="width:100%;height:90vh;border:0"></iframe>`);
    try {
      await ide.page.goto(host.address);
      const element = await ide.page.locator("iframe").elementHandle();
      ide.frame = await element.contentFrame();
      await ide.ready();
      assert.equal(await ide.frame.evaluate(() => self.crossOriginIsolated), false);
      assert.notEqual(new URL(ide.frame.url()).host, new URL(ide.page.url()).host);
      await ide.run("from microbit import *\n\ndisplay.show(Image.HEART)\nwhile True: pass\n");
      await ide.untilLeds(HEART);
      await ide.stop();
      await ide.untilState("Ready");
    } finally {
      host.close();
    }
  },

  "a frame that may not store anything says so and works": async (ide) => {
    const address = ide.address;
    const host = await serveDocument(`<!doctype html><title>Lesson</title>
      <iframe src="${address}" sandbox="allow-scripts"
        style="width:100%;height:90vh;border:0"></iframe>`);
    // A sandboxed frame has no origin of its own, so its modules are fetched across origins.
    await ide.page.route(`${address}**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), "access-control-allow-origin": "*" },
      });
    });
    try {
      await ide.page.goto(host.address);
      ide.frame = await (await ide.page.locator("iframe").elementHandle()).contentFrame();
      await ide.frame.locator(".code:not(.file) .cm-content").click();
      await ide.page.keyboard.type("x");
      await ide.frame.locator("#project", { hasText: "Not saved" }).waitFor();
    } finally {
      // A request may still be on its way through the route when the page is closed.
      await ide.page.unrouteAll({ behavior: "ignoreErrors" });
      host.close();
    }
  },
};
