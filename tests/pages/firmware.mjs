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

/** Intel HEX of runs: pairs of address and bytes. */
export function hex(...runs) {
  let text = "";
  for (const [start, bytes] of runs) {
    let high = -1;
    for (let at = 0; at < bytes.length; at += 16) {
      const address = start + at;
      if (address >>> 16 !== high) {
        high = address >>> 16;
        text += record(0, 4, [high >> 8, high & 255]);
      }
      text += record(address & 0xffff, 0, bytes.subarray(at, at + 16));
    }
  }
  return `${text}:00000001FF\n`;
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
