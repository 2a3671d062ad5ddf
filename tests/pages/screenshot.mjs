// Takes the README's picture of the built page.
//
//   node tests/pages/screenshot.mjs docs/screenshot.png

import assert from "node:assert/strict";
import { launch } from "./browser.mjs";
import { Ide } from "./ide.mjs";
import { serve } from "./server.mjs";

const HEART = ["09090", "99999", "99999", "09990", "00900"];

const [path] = process.argv.slice(2);
assert.ok(path, "usage: screenshot.mjs FILE.png");

const server = await serve(new URL("../../dist/", import.meta.url));
const browser = await launch();
const ide = await Ide.create(browser, process.env.PYRITE_PAGE ?? server.address);
await ide.open();
await ide.chooseProgram("Heartbeat badge");
await ide.run();
await ide.untilLeds(HEART);
await ide.hold("B");
await ide.release();
await ide.untilTerminal(/Calmer/);
await ide.untilLeds(HEART);
await ide.page.mouse.move(1000, 780);
await ide.page.screenshot({ path });
await browser.close();
server.close();
