// A simulated micro:bit as a browser's `USBDevice`: the example `probe` of the flasher, described by
// its own descriptors.

import { Board, Device as UsbDevice } from "./bridge.mjs";

/** A connected device, and the board behind it. */
export class Device extends UsbDevice {
  static async open(program, ...args) {
    const device = new Device(new Board(program, ...args), {});
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
    this.configurations = [configuration];
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

  /** The board's flash, without any protocol. */
  async flash() {
    return Buffer.from(await this.board.flash());
  }

  /** What was done to the board that should not have been. */
  objections() {
    return this.board.objections();
  }

  /** Does the program in flash run? */
  async isRunning() {
    return (await this.board.bench(21))[0] === 1;
  }

  /** Pulls the board out. */
  end() {
    this.board.end();
  }
}
