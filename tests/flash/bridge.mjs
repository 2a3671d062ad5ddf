// A simulated board as a `USBDevice`, for libraries that expect WebUSB.
//
// Requests go to an example of webusb-flasher, `stm32` or `probe`, in the form that its `sim::bridge`
// describes. The STM32 lives in virtual time: `setTimeout` is replaced by one that lets its time pass.

import { spawn } from "node:child_process";

const TIMEOUT = 5000;
const ERRORS = ["", "disconnected", "timed out", "stalled", "in use", "denied", "cancelled", "failed"];

/** Numbers, each in as many bytes as the pair says, then data. */
function frame(op, numbers, data = new Uint8Array()) {
  const size = numbers.reduce((sum, [, bytes]) => sum + bytes, 0);
  const out = new Uint8Array(1 + size + data.length);
  out[0] = op;
  let at = 1;
  for (const [value, bytes] of numbers) {
    for (let i = 0; i < bytes; i++) out[at++] = (value >>> (8 * i)) & 0xff;
  }
  out.set(data, at);
  return out;
}

const asBytes = (data) =>
  data === undefined ? new Uint8Array() : ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);

/** The process with the board; answers in the order of the requests. */
export class Board {
  constructor(program, ...args) {
    this.process = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.waiting = [];
    this.received = Buffer.alloc(0);
    this.process.stdout.on("data", (data) => this.take(data));
    this.process.on("exit", () => this.waiting.forEach(({ reject }) => reject(new Error("the board has ended"))));
  }

  take(data) {
    this.received = Buffer.concat([this.received, data]);
    while (this.received.length >= 4 && this.received.length >= 4 + this.received.readUInt32LE()) {
      const end = 4 + this.received.readUInt32LE();
      this.waiting.shift().resolve(new Uint8Array(this.received.subarray(4, end)));
      this.received = this.received.subarray(end);
    }
  }

  /** What the board answers to a frame. */
  async ask(request) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(request.length);
    this.process.stdin.write(Buffer.concat([length, request]));
    const reply = await new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    if (reply[0] === 255) throw new Error(`no request: ${request.subarray(0, 16)}`);
    return { error: ERRORS[reply[0]], data: reply.subarray(1) };
  }

  /** One of the requests beside USB. */
  async bench(op, data) {
    return (await this.ask(frame(op, [], data))).data;
  }

  replug() {
    return this.bench(16);
  }

  flash() {
    return this.bench(17);
  }

  async objections() {
    return new TextDecoder().decode(await this.bench(18));
  }

  fill(data) {
    return this.bench(19, data);
  }

  /** What our own machine says that sends a `.dfu` file. */
  async send(file) {
    return new TextDecoder().decode(await this.bench(20, file));
  }

  wait(ms) {
    return this.ask(frame(7, [[ms, 4]]));
  }

  end() {
    this.process.stdin.end();
  }
}

/** `setTimeout` in the time of a board. Answers with a function that puts the old one back. */
export function useTimeOf(board) {
  const original = globalThis.setTimeout;
  globalThis.setTimeout = (callback, ms = 0, ...args) => void board.wait(Math.round(ms)).then(() => callback(...args));
  return () => { globalThis.setTimeout = original; };
}

const KINDS = ["standard", "class", "vendor"];
const RECIPIENTS = ["device", "interface", "endpoint", "other"];

/** The parts of WebUSB's `USBDevice` that libraries for flashing use. */
export class Device {
  constructor(board, { vendorId, productId, configuration }) {
    Object.assign(this, { board, vendorId, productId, opened: false, configuration: null });
    this.configurations = [configuration];
  }

  async open() {
    this.opened = true;
  }

  async close() {
    this.opened = false;
    for (const part of this.configurations[0].interfaces) {
      if (part.claimed) await this.releaseInterface(part.interfaceNumber);
    }
  }

  async reset() {}

  async selectConfiguration() {
    this.configuration = this.configurations[0];
  }

  part(number) {
    return this.configurations[0].interfaces.find((part) => part.interfaceNumber === number);
  }

  async claimInterface(number) {
    this.done(await this.board.ask(frame(4, [[number, 1]])));
    this.part(number).claimed = true;
  }

  async releaseInterface(number) {
    this.done(await this.board.ask(frame(5, [[number, 1]])));
    this.part(number).claimed = false;
  }

  async selectAlternateInterface(number, setting) {
    this.done(await this.board.ask(frame(6, [[number, 1], [setting, 1]])));
    const part = this.part(number);
    part.alternate = part.alternates.find((alternate) => alternate.alternateSetting === setting);
  }

  /** Throws as WebUSB does; a STALL is no exception there. */
  done({ error, data }) {
    if (error === "disconnected") throw new DOMException("The device was disconnected.", "NotFoundError");
    if (error && error !== "stalled") throw new DOMException(`A transfer error has occurred: ${error}`, "NetworkError");
    return { status: error === "stalled" ? "stall" : "ok", data };
  }

  setup({ requestType, recipient, request, value, index }) {
    const kind = (KINDS.indexOf(requestType) << 5) | RECIPIENTS.indexOf(recipient);
    return [[kind, 1], [request, 1], [value, 2], [index, 2], [TIMEOUT, 4]];
  }

  async controlTransferIn(setup, length) {
    const { status, data } = this.done(await this.board.ask(frame(1, [...this.setup(setup), [length, 2]])));
    return { status, data: new DataView(data.slice().buffer) };
  }

  async transferIn(endpoint, length) {
    const numbers = [[endpoint, 1], [TIMEOUT, 4], [length, 4]];
    const { status, data } = this.done(await this.board.ask(frame(3, numbers)));
    return { status, data: new DataView(data.slice().buffer) };
  }

  async transferOut(endpoint, data) {
    const bytes = asBytes(data);
    const { status } = this.done(await this.board.ask(frame(2, [[endpoint, 1], [TIMEOUT, 4]], bytes)));
    return { status, bytesWritten: status === "ok" ? bytes.length : 0 };
  }

  async controlTransferOut(setup, data) {
    const bytes = asBytes(data);
    const { status } = this.done(await this.board.ask(frame(0, this.setup(setup), bytes)));
    return { status, bytesWritten: status === "ok" ? bytes.length : 0 };
  }
}

/** The simulated STM32; names of interfaces are missing, as they often are in browsers. */
export function stm32(board) {
  const alternates = [0, 1, 2, 3].map((alternateSetting) => ({
    alternateSetting, interfaceClass: 0xfe, interfaceSubclass: 1, interfaceProtocol: 2, interfaceName: null, endpoints: [],
  }));
  const interfaces = [{ interfaceNumber: 0, claimed: false, alternate: alternates[0], alternates }];
  return new Device(board, {
    vendorId: 0x0483, productId: 0xdf11, configuration: { configurationValue: 1, interfaces },
  });
}
