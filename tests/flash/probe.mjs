// The npm library dapjs flashes a simulated micro:bit, looks into it, and talks to its program.
//
//     node tests/flash/probe.mjs PROBE [FILTER]
//
// PROBE is the example `probe` of the flasher. A case throws where something is not as it should be.

import assert from "node:assert/strict";
import dapjs from "dapjs";
import MemoryMap from "nrf-intel-hex";
import { Device } from "./device.mjs";

const { CortexM, DAPLink, WebUSB } = dapjs;
const [program, filter = ""] = process.argv.slice(2);

/** A program of `length` bytes that a board would start. */
function image(length) {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 2654435761) >>> 13);
  bytes.set([0, 0x40, 0, 0x20, 0x41, 1, 0, 0]);
  return bytes;
}

/** Flashes by DAPLink's stream, and compares. */
async function stream(device, name) {
  const bytes = image(60000);
  const text = new MemoryMap([[0, bytes]]).asHexString();
  const board = new DAPLink(new WebUSB(device));
  await board.connect();
  await board.flash(Uint8Array.from(Buffer.from(text)).buffer);
  const flash = await device.flash();
  assert.ok(flash.subarray(0, bytes.length).equals(bytes), `${name}: the program`);
  assert.ok(flash.subarray(bytes.length).every((byte) => byte === 0xff), `${name}: the rest`);
  assert.ok(await device.isRunning(), `${name}: runs`);
  return board;
}

async function talk(board) {
  let said = "";
  board.on(DAPLink.EVENT_SERIAL_DATA, (text) => (said += text));
  board.startSerialRead(1, false);
  await board.serialWrite("hello?");
  for (let n = 0; n < 2000 && !said.endsWith("hello?"); n++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  board.stopSerialRead();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(said, /ready\r\nhello\?$/);
}

const CASES = {
  async "dapjs: stream and serial, V2"(device) {
    const board = await stream(device, "V2");
    assert.equal(await board.getSerialBaudrate(), 115200);
    await talk(board);
    await board.disconnect();
  },

  async "dapjs: stream over control transfers, V1"(device) {
    await (await stream(device, "V1")).disconnect();
  },

  async "dapjs: memory and registers, V2"(device) {
    await (await stream(device, "V2")).disconnect();
    const core = new CortexM(new WebUSB(device));
    await core.connect();
    await core.halt();
    assert.ok(await core.isHalted());
    assert.equal(await core.readMem32(0xe000ed00), 0x410fc241);
    const bytes = image(60000);
    const words = await core.readBlock(0, 1024);
    assert.ok(Buffer.from(words.buffer, words.byteOffset, 4096).equals(Buffer.from(bytes.buffer, 0, 4096)));
    await core.writeBlock(0x20000100, Uint32Array.from({ length: 600 }, (_, i) => i * 77));
    assert.equal(await core.readMem32(0x20000100 + 599 * 4), 599 * 77);
    await core.writeMem16(0x20000102, 0xabcd);
    assert.equal(await core.readMem32(0x20000100), (0xabcd << 16) >>> 0);
    await core.writeCoreRegister(3, 0x12345678);
    assert.equal(await core.readCoreRegister(3), 0x12345678);
    // adds r0, r0, r1; bx lr; and the bkpt that dapjs wants at the end
    const code = Uint32Array.from([0x47701840, 0xbe2a]);
    await core.execute(0x20000000, code, 0x20001000, 0x20000001, 0x20000005, 20, 22);
    assert.equal(await core.readCoreRegister(0), 42);
    await core.disconnect();
  },
};

let failed = 0;
let passed = 0;
for (const [name, check] of Object.entries(CASES)) {
  if (!name.includes(filter)) continue;
  const device = await Device.open(program, name.endsWith("V1") ? "v1" : "v2");
  try {
    await check(device);
    assert.equal(await device.objections(), "");
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.stack}`);
  }
  await device.end();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
