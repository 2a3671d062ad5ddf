// Firmware for tests: an interpreter of nonsense with a place for files, as the official one has it,
// and what a board's flash has to be when a program is on it. Written from the description of the
// formats, without the code that is tested.

const PAGE = 4096;
const TABLE_END = 0x8000;
export const FLASH = 0x80000;
export const FILES = { start: 0x6d000, end: 0x73000 };
const CHUNK = 128;
const DATA = 126;

/** The interpreter: bytes from address 0 on, the layout table at their end. */
export function interpreter(seed = 1, length = TABLE_END) {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x20020000, true);
  for (let at = 4; at < 64; at += 4) view.setUint32(at, 0x101, true);
  // Files, interpreter, then the footer.
  const row = (at, id, page, size) => {
    bytes.fill(0, at, at + 16);
    view.setUint8(at, id);
    view.setUint16(at + 2, page, true);
    view.setUint32(at + 4, size, true);
  };
  row(length - 48, 3, FILES.start / PAGE, FILES.end - FILES.start);
  row(length - 32, 2, 0, length);
  view.setUint32(length - 16, 0x597f30fe, true);
  [1, 32, 2, 12].forEach((value, n) => view.setUint16(length - 12 + 2 * n, value, true));
  view.setUint32(length - 4, 0xc1b1d79d, true);
  return bytes;
}

/** Files in chunks, as they stand in flash from FILES.start on. */
export function fileSystem(files) {
  const area = new Uint8Array(FILES.end - FILES.start).fill(0xff);
  let number = 1;
  for (const [name, text] of Object.entries(files)) {
    const title = new TextEncoder().encode(name);
    const body = new TextEncoder().encode(text);
    const bytes = Uint8Array.from([0, title.length, ...title, ...body]);
    bytes[0] = bytes.length % DATA;
    const count = Math.floor(bytes.length / DATA) + 1;
    for (let n = 0; n < count; n++, number++) {
      const at = (number - 1) * CHUNK;
      area[at] = n === 0 ? 0xfe : number - 1;
      area.set(bytes.subarray(n * DATA, (n + 1) * DATA), at + 1);
      if (n + 1 < count) area[at + CHUNK - 1] = number + 1;
    }
  }
  area[area.length - PAGE] = 0xfd;
  return area;
}

/** What flash should be. */
export function flashWith(code, files, size = FLASH) {
  const flash = new Uint8Array(size).fill(0xff);
  flash.set(code);
  if (files) flash.set(fileSystem(files), FILES.start);
  return flash;
}

function record(address, kind, data) {
  const bytes = [data.length, address >> 8, address & 255, kind, ...data];
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  return `:${[...bytes, -sum & 255].map((byte) => byte.toString(16).padStart(2, "0")).join("")}\n`.toUpperCase();
}

/** Records of runs: pairs of address and bytes. */
function records(runs, kind) {
  const lines = [];
  for (const [start, bytes] of runs) {
    let high = -1;
    for (let at = 0; at < bytes.length; at += 16) {
      const address = start + at;
      if (address >>> 16 !== high) {
        high = address >>> 16;
        lines.push(record(0, 4, [high >> 8, high & 255]));
      }
      lines.push(record(address & 0xffff, kind, bytes.subarray(at, at + 16)));
    }
  }
  return lines;
}

const END = ":00000001FF\n";

/** Intel HEX of runs. */
export function hex(...runs) {
  return records(runs, 0).join("") + END;
}

/** A section of a universal hex: first an address, then for which board it is. */
function section(board, kind, runs) {
  const [address, ...rest] = records(runs, kind);
  let text = address + record(0, 10, [board >> 8, board & 255, 0xc0, 0xde]) + rest.join("");
  const last = record(0, 11, []);
  while ((text.length + last.length) % 512 !== 0) {
    // A padding record takes 12 characters and two for each byte.
    const missing = 512 - ((text.length + last.length) % 512);
    const size = Math.min(16, missing >= 24 ? (missing - 24) >> 1 : (missing - 12) >> 1);
    text += size < 0 ? record(0, 12, []) : record(0, 12, new Uint8Array(size).fill(0xff));
  }
  return text + last;
}

/** Where the program of a V1 ends; files have the last chunks that numbers of one byte can count,
 * before the page with the compass' calibration. */
const V1_CODE = 0x8000;
export const V1_FILES = 0x40000 - 1024 - 252 * CHUNK;

/** A firmware for both generations: of the V1 the words in UICR say where its program ends. */
export function universal(files) {
  const uicr = new Uint8Array(16);
  const view = new DataView(uicr.buffer);
  [0x17eeb07c, 0xffffffff, 10, (V1_CODE / 1024) << 16].forEach((word, n) =>
    view.setUint32(4 * n, word, true),
  );
  const v1 = [[0, interpreterV1()], [0x100010c0, uicr]];
  const v2 = [[0, interpreter()]];
  if (files) v2.push([FILES.start, fileSystem(files)]);
  return Buffer.from(section(0x9900, 0, v1) + section(0x9903, 13, v2) + END);
}

/** Nonsense whose stack is in the RAM of a V1. */
export function interpreterV1() {
  const bytes = interpreter(9, V1_CODE).fill(0xab, V1_CODE - 64);
  new DataView(bytes.buffer).setUint32(0, 0x20004000, true);
  return bytes;
}

/** The firmware's file. */
export function firmware(seed, length) {
  return Buffer.from(hex([0, interpreter(seed, length)]));
}

/** A program as another editor would have saved it. */
export function program(files, seed) {
  return Buffer.from(hex([0, interpreter(seed)], [FILES.start, fileSystem(files)]));
}

/** What a PyBoard takes: code behind the sectors of its drive. */
export function pyboardFirmware(seed = 7) {
  const code = interpreter(seed, 0x9000);
  return { file: Buffer.from(hex([0x08020000, code])), code };
}

/** For a test that brings firmware of its own: the site has none. */
export async function withoutFirmware(ide) {
  ide.tolerate(/404/);
  await ide.context.route("**/firmware/*", (route) => route.fulfill({ status: 404 }));
}
