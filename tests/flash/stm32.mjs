// The simulated STM32 as other people's libraries flash and read it, and then as we do.
//
//     node tests/flash/stm32.mjs PYRITE DEVICE [FILTER]
//
// DEVICE is the example `stm32` of webusb-flasher. Each library writes a random program to flash in
// which something is, and reads it back; the board must have nothing to object to.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { WebDFU } from "dfu";
import webdfu from "webdfu";
import MemoryMap from "nrf-intel-hex";
import { Board, stm32, useTimeOf } from "./bridge.mjs";

const [pyrite, program, filter = ""] = process.argv.slice(2);
const START = 0x08000000;
const BLOCK = 2048;

/** Bytes that differ by seed. */
function bytes(seed, length) {
  let state = seed + 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff);
}

/** Runs a case with a board whose flash is full of something. */
async function withBoard(run) {
  const board = new Board(program);
  const restore = useTimeOf(board);
  try {
    await board.fill(bytes(99, 1 << 20));
    await run(board);
    assert.equal(await board.objections(), "");
  } finally {
    restore();
    board.end();
  }
}

const quiet = (device) => {
  for (const name of ["logDebug", "logInfo", "logWarning", "logError"]) device[name] = () => {};
  return device;
};

/** webdfu's device on the interface for flash, with the name that it reads itself. */
async function theirDevice(board) {
  const device = stm32(board);
  const [settings] = webdfu.DFU.findDeviceDfuInterfaces(device);
  await device.open();
  await device.selectConfiguration(1);
  const names = await quiet(new webdfu.DFU.Device(device, settings)).readInterfaceNames();
  settings.name = names[1][0][0];
  const dfu = quiet(new webdfu.DFUse.Device(device, settings));
  await dfu.open();
  return dfu;
}

/** A process of the library dfu, as a promise. */
const ended = (process) => new Promise((resolve, reject) => {
  process.events.on("end", resolve);
  process.events.on("error", reject);
});

async function theirDriver(board) {
  const driver = new WebDFU(stm32(board), { forceInterfacesName: true }, { info() {}, warning() {}, progress() {} });
  await driver.init();
  await driver.connect(0);
  return driver;
}

const CASES = {
  async "webdfu writes and reads"() {
    for (const length of [3000, 16384, 70001]) {
      await withBoard(async (board) => {
        const image = bytes(length, length);
        const dfu = await theirDevice(board);
        assert.equal(dfu.memoryInfo.segments.at(-1).end, START + (1 << 20));
        await dfu.do_download(BLOCK, image.buffer, true);
        assert.deepEqual((await board.flash()).slice(0, length), image);
        await board.replug();
        const read = await (await theirDevice(board)).do_upload(BLOCK, length);
        assert.deepEqual(new Uint8Array(await read.arrayBuffer()), image);
      });
    }
  },

  async "dfu writes and reads"() {
    for (const length of [1, 2048, 40000]) {
      await withBoard(async (board) => {
        const image = bytes(length, length);
        await ended((await theirDriver(board)).write(BLOCK, image.buffer));
        assert.deepEqual((await board.flash()).slice(0, length), image);
        await board.replug();
        const driver = await theirDriver(board);
        assert.equal(driver.properties.TransferSize, BLOCK);
        const read = await ended(driver.read(BLOCK, length));
        assert.deepEqual(new Uint8Array(await read.arrayBuffer()), image);
      });
    }
  },

  async "we write, they read"() {
    const folder = mkdtempSync(join(tmpdir(), "pyrite-dfu-"));
    const path = (name) => join(folder, name);
    for (const length of [3000, 16384, 70001]) {
      await withBoard(async (board) => {
        const image = bytes(length + 5, length);
        writeFileSync(path("in.hex"), new MemoryMap([[START, image]]).asHexString());
        execFileSync(pyrite, ["hex", "convert", path("in.hex"), "-o", path("out.dfu")]);
        assert.match(await board.send(readFileSync(path("out.dfu"))), /^[15] sectors, \d+ bytes$/);
        await board.replug();
        const read = await (await theirDevice(board)).do_upload(BLOCK, length);
        assert.deepEqual(new Uint8Array(await read.arrayBuffer()), image);
        // What the program says nothing about is as it was.
        assert.deepEqual((await board.flash()).slice(length), bytes(99, 1 << 20).slice(length));
        await board.replug();
        assert.equal(await board.send(readFileSync(path("out.dfu"))), "0 sectors, 0 bytes");
      });
    }
    rmSync(folder, { recursive: true });
  },

  async "pyrite flash does the same, and refuses what is not for the board"() {
    const folder = mkdtempSync(join(tmpdir(), "pyrite-dfu-"));
    const flash = (at) => {
      writeFileSync(join(folder, "in.hex"), new MemoryMap([[at, bytes(3, 5000)]]).asHexString());
      const args = ["flash", join(folder, "in.hex"), "--simulated", "pyboard"];
      return execFileSync(pyrite, args, { stdio: ["ignore", "pipe", "pipe"] }).toString();
    };
    assert.match(flash(START + 0x20000), /^0 sectors erased, \d+ bytes written and verified; the program has started\n$/);
    assert.throws(() => flash(0), (error) => error.status === 1 && /no flash for programs at 0x00000000/.test(String(error.stderr)));
    rmSync(folder, { recursive: true });
  },
};

let failed = 0;
let passed = 0;
for (const [name, check] of Object.entries(CASES)) {
  if (!name.includes(filter)) continue;
  try {
    await check();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.stack ?? error}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
