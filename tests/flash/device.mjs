// A simulated micro:bit as a browser's `USBDevice`: the example `probe` of the flasher, over its
// standard input and output.

import { spawn } from "node:child_process";

const KINDS = ["standard", "class", "vendor"];
const RECIPIENTS = ["device", "interface", "endpoint", "other"];
const STATUS = ["ok", "timed out", "stall", "failed"];

/** Frames to the program and back, one after the other. */
class Pipe {
  constructor(program, ...args) {
    this.child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.received = Buffer.alloc(0);
    this.waiting = [];
    this.child.stdout.on("data", (bytes) => {
      this.received = Buffer.concat([this.received, bytes]);
      while (this.received.length >= 5) {
        const end = 5 + this.received.readUInt32LE(1);
        if (this.received.length < end) return;
        const reply = { status: STATUS[this.received[0]], data: Buffer.from(this.received.subarray(5, end)) };
        this.received = this.received.subarray(end);
        this.waiting.shift()(reply);
      }
    });
  }

  ask(operation, { endpoint = 0, length = 0, setup = Buffer.alloc(8), data = Buffer.alloc(0) } = {}) {
    const head = Buffer.alloc(6);
    head.write(operation, "latin1");
    head[1] = endpoint;
    head.writeUInt32LE(data.length || length, 2);
    this.child.stdin.write(Buffer.concat([head, setup, data]));
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  end() {
    this.child.stdin.end();
    return new Promise((resolve) => this.child.on("close", resolve));
  }
}

function bytes(data) {
  if (data === undefined) return Buffer.alloc(0);
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.from(data);
}

/** A `DataView` from the beginning of its buffer, on which some libraries rely. */
const view = (data) => new DataView(Uint8Array.from(data).buffer);

/** A connected device, and the board behind it. */
export class Device {
  opened = false;
  configuration = null;
  configurations = [];

  static async open(program, ...args) {
    const device = new Device();
    device.pipe = new Pipe(program, ...args);
    await device.describe();
    return device;
  }

  async describe() {
    const about = await this.descriptor(1, 0);
    this.vendorId = about.readUInt16LE(8);
    this.productId = about.readUInt16LE(10);
    this.productName = await this.text(about[15]);
    this.serialNumber = await this.text(about[16]);
    const all = await this.descriptor(2, 0);
    const configuration = { configurationValue: all[5], interfaces: [] };
    for (let at = all[0], alternate; at < all.length; at += all[at]) {
      if (all[at + 1] === 4) {
        alternate = await this.alternate(all.subarray(at));
        const { interfaceNumber } = alternate;
        configuration.interfaces.push({ interfaceNumber, alternates: [alternate], alternate, claimed: false });
      } else if (all[at + 1] === 5) {
        alternate.endpoints.push({
          endpointNumber: all[at + 2] & 15,
          direction: all[at + 2] & 0x80 ? "in" : "out",
          type: ["control", "isochronous", "bulk", "interrupt"][all[at + 3] & 3],
          packetSize: all.readUInt16LE(at + 4),
        });
      }
    }
    this.configurations.push(configuration);
  }

  async alternate(descriptor) {
    return {
      interfaceNumber: descriptor[2],
      alternateSetting: descriptor[3],
      interfaceClass: descriptor[5],
      interfaceSubclass: descriptor[6],
      interfaceProtocol: descriptor[7],
      interfaceName: await this.text(descriptor[8]),
      endpoints: [],
    };
  }

  async descriptor(kind, index, language = 0) {
    const setup = { requestType: "standard", recipient: "device", request: 6, value: (kind << 8) | index };
    const { data } = await this.controlTransferIn({ ...setup, index: language }, 1024);
    return Buffer.from(data.buffer);
  }

  async text(index) {
    return index ? (await this.descriptor(3, index, 0x409)).subarray(2).toString("utf16le") : null;
  }

  async open() {
    this.opened = true;
  }

  async close() {
    this.opened = false;
  }

  async selectConfiguration(value) {
    this.configuration = this.configurations.find((one) => one.configurationValue === value);
  }

  async claimInterface(endpoint) {
    const { status } = await this.pipe.ask("c", { endpoint });
    if (status !== "ok") throw new Error("Unable to claim interface");
    this.configuration.interfaces.find((one) => one.interfaceNumber === endpoint).claimed = true;
  }

  async releaseInterface(number) {
    this.configuration.interfaces.find((one) => one.interfaceNumber === number).claimed = false;
  }

  async selectAlternateInterface() {}

  async reset() {}

  setup({ requestType, recipient, request, value, index }) {
    const setup = Buffer.alloc(8);
    setup[0] = (KINDS.indexOf(requestType) << 5) | RECIPIENTS.indexOf(recipient);
    setup[1] = request;
    setup.writeUInt16LE(value, 2);
    setup.writeUInt16LE(index, 4);
    return setup;
  }

  async controlTransferIn(setup, length) {
    const { status, data } = await this.pipe.ask("I", { setup: this.setup(setup), length });
    return { status, data: view(data) };
  }

  async controlTransferOut(setup, data) {
    const sent = bytes(data);
    const { status } = await this.pipe.ask("O", { setup: this.setup(setup), data: sent });
    return { status, bytesWritten: sent.length };
  }

  async transferOut(endpoint, data) {
    const sent = bytes(data);
    const { status } = await this.pipe.ask("o", { endpoint, data: sent });
    if (status === "failed" || status === "timed out") throw new Error(`transferOut: ${status}`);
    return { status, bytesWritten: sent.length };
  }

  async transferIn(endpoint, length) {
    const { status, data } = await this.pipe.ask("i", { endpoint, length });
    if (status === "failed" || status === "timed out") throw new Error(`transferIn: ${status}`);
    return { status, data: view(data) };
  }

  /** The board's flash, without any protocol. */
  async flash() {
    return (await this.pipe.ask("f")).data;
  }

  /** What was done to the board that should not have been. */
  async objections() {
    return (await this.pipe.ask("x")).data.toString();
  }

  /** Does the program in flash run? */
  async isRunning() {
    return (await this.pipe.ask("r")).data[0] === 1;
  }

  /** Lets virtual time pass. */
  async wait(ms) {
    await this.pipe.ask("w", { length: ms });
  }

  /** Pulls the board out. */
  async end() {
    await this.pipe.end();
  }
}
