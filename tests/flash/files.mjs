// Programs for boards as other people's libraries read and write them, against `pyrite hex`.
//
//     node tests/flash/files.mjs PYRITE [FILTER]
//
// The inputs are random, but the same each time. A case throws where the two differ.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import MemoryMap from "nrf-intel-hex";
import universal from "@microbit/microbit-universal-hex";
import { decodeBlock, encodeBlock, UF2Flags } from "uf2";
import { MicropythonFsHex } from "@microbit/microbit-fs";

const [pyrite, filter = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "pyrite-flash-"));
const path = (name) => join(folder, name);

/** Numbers from 0 to below `below`, after L'Ecuyer's multiplier for 2^31 - 1. */
function random(seed) {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** What `pyrite hex` prints; throws with its message if it fails. */
function run(...args) {
  return execFileSync(pyrite, ["hex", ...args.map(String)], { stdio: ["ignore", "pipe", "pipe"] }).toString();
}

/** Does `pyrite hex info` take it? Any end but an orderly one throws. */
function isAccepted(contents, message = /^pyrite: .*line \d+: .+\n$/) {
  writeFileSync(path("verdict"), contents);
  try {
    run("info", path("verdict"));
    return true;
  } catch (error) {
    const stderr = String(error.stderr);
    assert.equal(error.status, 1, stderr);
    assert.match(stderr, message);
    return false;
  }
}

/** A UF2 file as its library makes the blocks. */
function uf2Of(map, boardFamily) {
  const pages = [...map.paginate(256, 0xff)];
  const blocks = pages.map(([flashAddress, payload], blockNumber) =>
    encodeBlock({ flags: UF2Flags.familyIDPresent, flashAddress, payload, blockNumber, totalBlocks: pages.length, boardFamily }));
  return Buffer.concat(blocks);
}

/** What a UF2 file has for flash, block by block as its library reads it; throws if that makes no whole. */
function readUf2(file) {
  assert.ok(file.length && file.length % 512 === 0);
  const map = new MemoryMap();
  let family;
  for (let at = 0; at < file.length; at += 512) {
    const block = decodeBlock(new Uint8Array(file.subarray(at, at + 512)));
    assert.equal(block.totalBlocks, file.length / 512);
    assert.ok(block.blockNumber < block.totalBlocks);
    if (block.flags & (UF2Flags.notMainFlash | UF2Flags.fileContainer)) continue;
    const its = block.flags & UF2Flags.familyIDPresent ? block.boardFamily : null;
    assert.ok(family === undefined || family === its);
    family = its;
    const end = block.flashAddress + block.payload.length;
    assert.ok(end <= 2 ** 32);
    for (const [start, data] of map) assert.ok(start >= end || start + data.length <= block.flashAddress);
    if (block.payload.length) map.set(block.flashAddress, block.payload);
  }
  return map.join();
}

function bytes(next, length) {
  return Uint8Array.from({ length }, () => next(256));
}

/** A program of a few runs, some over the border of 64 KiB blocks. */
function program(next) {
  const map = new MemoryMap();
  let at = next(2) * 0x10000;
  for (let run = 0; run < 1 + next(5); run++) {
    at += next(3) === 0 ? 0xff00 : next(600);
    const data = bytes(next, 1 + next(900));
    map.set(at, data);
    at += data.length + 1;
  }
  return map.join();
}

/** A program with the table that tells where its files are. */
function withTable() {
  const map = new MemoryMap([[0, bytes(random(7), 9000)]]);
  const table = new DataView(new ArrayBuffer(64));
  const row = (at, id, page, length) => {
    table.setUint8(at, id);
    table.setUint16(at + 2, page, true);
    table.setUint32(at + 4, length, true);
  };
  row(0, 3, 0x6d, 0x6000);
  row(16, 2, 0x1c, 0x4ba4c);
  row(32, 1, 0x1, 0x1b000);
  table.setUint32(48, 0x597f30fe, true);
  [1, 48, 3, 12].forEach((half, i) => table.setUint16(52 + 2 * i, half, true));
  table.setUint32(60, 0xc1b1d79d, true);
  map.set(0x67fc0, new Uint8Array(table.buffer));
  return map;
}

const same = (ours, theirs) => assert.deepEqual([...ours.join()], [...theirs.join()]);
const map = (name) => MemoryMap.fromHex(readFileSync(path(name), "utf8"));

const CASES = {
  "hex: random programs come back"() {
    for (let seed = 0; seed < 40; seed++) {
      const wanted = program(random(seed));
      writeFileSync(path("in.hex"), wanted.asHexString(1 + (seed % 40)));
      for (const out of ["out.hex", "out.dfu", "out.uf2"]) {
        run("convert", path("in.hex"), "-o", path(out));
      }
      same(map("out.hex"), wanted);
      run("convert", path("out.dfu"), "-o", path("back.hex"));
      same(map("back.hex"), wanted);
      run("convert", path("out.uf2"), "-o", path("back.hex"));
      for (const [at, data] of wanted) {
        assert.deepEqual(map("back.hex").slicePad(at, data.length), data);
      }
    }
  },

  "hex: damaged files get the same verdict"() {
    let refused = 0;
    for (let seed = 0; seed < 150; seed++) {
      const next = random(seed);
      let text = program(next).asHexString();
      if (next(2)) {
        text = text.slice(0, next(text.length));
      } else {
        const at = next(text.length);
        const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << next(7)));
        text = text.slice(0, at) + changed + text.slice(at + 1);
      }
      let theirs = true;
      try {
        MemoryMap.fromHex(text);
      } catch {
        theirs = false;
      }
      assert.equal(isAccepted(text), theirs, JSON.stringify(text.slice(-60)));
      refused += theirs ? 0 : 1;
    }
    assert.ok(refused > 100, `only ${refused} refused`);
  },

  "uf2: read what they write, and the reverse"() {
    for (let seed = 0; seed < 20; seed++) {
      const wanted = program(random(seed));
      const theirs = uf2Of(wanted, 0x57755a57);
      writeFileSync(path("in.uf2"), theirs);
      run("convert", path("in.uf2"), "-o", path("out.hex"));
      same(map("out.hex"), readUf2(theirs));
      writeFileSync(path("in.hex"), wanted.asHexString());
      run("convert", path("in.hex"), "-o", path("ours.uf2"));
      same(readUf2(readFileSync(path("ours.uf2"))), readUf2(theirs));
    }
  },

  "uf2: damaged files get the same verdict"() {
    const count = { true: 0, false: 0 };
    for (let seed = 0; seed < 100; seed++) {
      const next = random(seed);
      let file = uf2Of(program(next), 0x57755a57);
      if (next(4) === 0) {
        file = file.subarray(0, next(file.length));
      } else {
        // Half of the changes are in the head of a block, which is where they matter.
        const block = 512 * next(file.length / 512);
        file[block + (next(2) ? next(32) : next(512))] ^= 1 << next(8);
      }
      let theirs = true;
      try {
        readUf2(file);
      } catch {
        theirs = false;
      }
      const message = /^pyrite: .*(block \d+: .+|neither HEX, DFU nor UF2|line \d+: .+)\n$/;
      assert.equal(isAccepted(file, message), theirs, `seed ${seed}`);
      count[theirs] += 1;
    }
    assert.ok(count.true > 20 && count.false > 20, JSON.stringify(count));
  },

  "universal: damaged files are read alike or refused"() {
    let read = 0;
    for (let seed = 0; seed < 100; seed++) {
      const next = random(seed);
      const parts = [0x9900, 0x9903].map((boardId) => ({ hex: program(next).asHexString(), boardId }));
      let text = universal.createUniversalHex(parts, seed % 2 === 0);
      const at = next(text.length);
      text = seed % 3 ? text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << next(7))) + text.slice(at + 1)
        : text.slice(0, at);
      // Their reader checks no sums, so that what it accepts may still be refused here.
      if (!isAccepted(text, /^pyrite: .+\n$/) || !universal.isUniversalHex(text)) continue;
      run("convert", path("verdict"), "-o", path("again.hex"));
      const found = [text, readFileSync(path("again.hex"), "utf8")].map((text) =>
        universal.separateUniversalHex(text).map((part) => [part.boardId, MemoryMap.fromHex(part.hex)]));
      assert.deepEqual(found[0].map(([board]) => board), found[1].map(([board]) => board), `seed ${seed}`);
      found[0].forEach(([, wanted], i) => same(found[1][i][1], wanted));
      read += 1;
    }
    assert.ok(read < 30, `${read} accepted`);
  },

  "universal: read what they write, and the reverse"() {
    for (let seed = 0; seed < 30; seed++) {
      const next = random(seed);
      const [v1, v2] = [program(next), program(next)];
      const parts = [
        { hex: v1.asHexString(), boardId: 0x9900 },
        { hex: v2.asHexString(), boardId: 0x9903 },
      ];
      const check = (text) => {
        assert.ok(universal.isUniversalHex(text));
        const found = universal.separateUniversalHex(text);
        assert.deepEqual(found.map((part) => part.boardId), [0x9900, 0x9903]);
        found.forEach((part, i) => same(MemoryMap.fromHex(part.hex), [v1, v2][i]));
      };
      for (const blocks of [false, true]) {
        writeFileSync(path("in.hex"), universal.createUniversalHex(parts, blocks));
        run("convert", path("in.hex"), "-o", path("out.hex"));
        check(readFileSync(path("out.hex"), "utf8"));
      }
      writeFileSync(path("v1.hex"), parts[0].hex);
      writeFileSync(path("v2.hex"), parts[1].hex);
      run("join", path("v1.hex"), path("v2.hex"), "-o", path("joined.hex"));
      check(readFileSync(path("joined.hex"), "utf8"));
    }
  },

  "files: in and out of a program, both ways"() {
    writeFileSync(path("empty.hex"), withTable().asHexString());
    for (let seed = 0; seed < 30; seed++) {
      const next = random(seed);
      const files = {};
      for (let i = 0; i < 1 + next(5); i++) {
        files[`file_${i}.${["py", "txt", "bin"][next(3)]}`] = bytes(next, 1 + next(1 + seed * 100));
      }
      const theirs = new MicropythonFsHex(withTable().asHexString());
      Object.entries(files).forEach(([name, data]) => theirs.write(name, data));
      writeFileSync(path("theirs.hex"), theirs.getIntelHex());

      const out = mkdtempSync(path("got-"));
      run("get", path("theirs.hex"), "-o", out);
      assert.deepEqual(readdirSync(out).sort(), Object.keys(files).sort());
      for (const [name, data] of Object.entries(files)) {
        assert.deepEqual(new Uint8Array(readFileSync(join(out, name))), data, name);
      }

      run("put", path("empty.hex"), ...Object.keys(files).map((name) => join(out, name)), "-o", path("ours.hex"));
      same(map("ours.hex"), map("theirs.hex"));
      const back = new MicropythonFsHex(withTable().asHexString());
      assert.deepEqual(back.importFilesFromHex(readFileSync(path("ours.hex"), "utf8")).sort(), Object.keys(files).sort());
      for (const [name, data] of Object.entries(files)) {
        assert.deepEqual(back.readBytes(name), data, name);
      }
    }
  },

  "flash: each generation takes its part of a universal hex"() {
    const part = (board, kilobytes) => {
      const map = new MemoryMap([[0, Uint8Array.from([0, 0x40, 0, 0x20, 0x41, 1, 0, 0])]]);
      map.set(0x100, new Uint8Array(kilobytes * 1024 - 0x100));
      return { hex: map.asHexString(), boardId: board };
    };
    writeFileSync(path("both.hex"), universal.createUniversalHex([part(0x9900, 3), part(0x9903, 20)]));
    const flash = (board) => execFileSync(pyrite, ["flash", path("both.hex"), "--simulated", board]).toString();
    assert.equal(flash("v1"), "micro:bit V1: erased, 3 pages written and verified\n");
    assert.equal(flash("v2"), "micro:bit V2: erased, 5 pages written and verified\n");
  },

  "files: too much is refused, and nothing is written"() {
    writeFileSync(path("empty.hex"), withTable().asHexString());
    writeFileSync(path("large.bin"), new Uint8Array(30000));
    assert.throws(
      () => run("put", path("empty.hex"), path("large.bin"), "-o", path("never.hex")),
      (error) => /30114 bytes, the board has room for 20160/.test(String(error.stderr)) && error.status === 1,
    );
    assert.ok(!readdirSync(folder).some((name) => name.startsWith("never")));
  },
};

let failed = 0;
let passed = 0;
for (const [name, check] of Object.entries(CASES)) {
  if (!name.includes(filter)) continue;
  try {
    check();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.stderr ?? ""}${error.stack}`);
  }
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
