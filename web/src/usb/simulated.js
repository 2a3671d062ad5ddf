// Stand-ins for `navigator.usb` and `navigator.serial` with one simulated board.
//
// USB transfers become the frames of webusb-flasher's sim/bridge.rs, which
// `perform` answers. The serial port is a Worker with a board's prompt.

const TYPES = ["standard", "class", "vendor"];
const RECIPIENTS = ["device", "interface", "endpoint", "other"];
// Milliseconds between looks at an endpoint that has nothing yet.
const AGAIN = 3;
const FIRST_OF_OTHERS = 16;

const ERRORS = {
  1: ["The device was disconnected.", "NotFoundError"],
  4: ["Unable to claim interface.", "NetworkError"],
  5: ["Access denied.", "SecurityError"],
  7: ["A transfer error has occurred.", "NetworkError"],
};
const TIMED_OUT = 2;
const STALLED = 3;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

class Device {
  constructor(board, usb) {
    Object.assign(this, board.about);
    this.board = board;
    this.usb = usb;
    this.opened = false;
    this.configurations = [];
    this.configuration = null;
    // The last transfer from each endpoint: they end in the order in which they were begun.
    this.last = new Map();
  }

  /** The reply to a frame; a stall is null, silence undefined. */
  ask(bytes) {
    if (!this.opened) throw new DOMException("The device must be opened first.", "InvalidStateError");
    const [status, ...data] = this.board.perform(Uint8Array.from(bytes));
    if (status === 0) return Uint8Array.from(data);
    if (status === STALLED) return null;
    if (status === TIMED_OUT) return undefined;
    if (status === 1) this.usb.lose(this);
    const [message, name] = ERRORS[status] ?? ERRORS[7];
    throw new DOMException(message, name);
  }

  /** As `ask`, until there is an answer. */
  async keepAsking(bytes) {
    for (;;) {
      const answer = this.ask(bytes);
      if (answer !== undefined) return answer;
      await wait(AGAIN);
    }
  }

  async open() {
    await wait(1);
    if (this.board.denied) throw new DOMException("Access denied.", "SecurityError");
    if (!this.usb.devices.includes(this)) throw new DOMException(...ERRORS[1]);
    this.opened = true;
  }

  async close() {
    await wait(1);
    this.opened = false;
  }

  async forget() {}
  async reset() {}
  async clearHalt() {}
  async selectConfiguration() {}

  async claimInterface(number) {
    this.ask([4, number]);
  }

  async releaseInterface(number) {
    this.ask([5, number]);
  }

  async selectAlternateInterface(number, setting) {
    this.ask([6, number, setting]);
  }

  async transferIn(endpoint, length) {
    const before = this.last.get(endpoint);
    const transfer = this.readAfter(before, endpoint, length);
    this.last.set(endpoint, transfer.catch(() => {}));
    return transfer;
  }

  async readAfter(before, endpoint, length) {
    await before;
    if (this.board.slow) await wait(0);
    return received(await this.keepAsking([3, endpoint, ...word(0), ...word(length)]));
  }

  async transferOut(endpoint, data) {
    const bytes = copy(data);
    return sent(await this.keepAsking([2, endpoint, ...word(0), ...bytes]), bytes.length);
  }

  async controlTransferIn(setup, length) {
    const answer = this.ask([1, ...head(setup), length & 255, length >> 8]);
    return received(answer === undefined ? await new Promise(() => {}) : answer);
  }

  async controlTransferOut(setup, data) {
    const bytes = copy(data);
    const answer = this.ask([0, ...head(setup), ...bytes]);
    return sent(answer === undefined ? await new Promise(() => {}) : answer, bytes.length);
  }
}

function copy(data) {
  return data ? new Uint8Array(data.buffer ? data.slice() : data.slice(0)) : new Uint8Array();
}

function word(value) {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
}

function head({ requestType, recipient, request, value, index }) {
  const kind = (TYPES.indexOf(requestType) << 5) | RECIPIENTS.indexOf(recipient);
  return [kind, request, value & 255, value >> 8, index & 255, index >> 8, ...word(0)];
}

function received(bytes) {
  if (bytes === null) return { status: "stall", data: null };
  return { status: "ok", data: new DataView(bytes.buffer) };
}

function sent(answer, length) {
  return { status: answer === null ? "stall" : "ok", bytesWritten: answer === null ? 0 : length };
}

class Usb extends EventTarget {
  constructor(board) {
    super();
    this.board = board;
    this.devices = [];
    this.isAllowed = false;
    this.plug();
  }

  plug() {
    this.devices = [new Device(this.board, this)];
    this.tell("connect", this.devices[0]);
  }

  lose(device) {
    if (!this.devices.includes(device)) return;
    device.opened = false;
    this.devices = [];
    this.tell("disconnect", device);
  }

  tell(type, device) {
    this.dispatchEvent(Object.assign(new Event(type), { device }));
  }

  async getDevices() {
    return this.isAllowed ? this.devices : [];
  }

  async requestDevice({ filters }) {
    const fits = (device) =>
      filters.some(
        ({ vendorId, productId }) =>
          vendorId === device.vendorId && productId === device.productId,
      );
    const found = this.devices.find(fits);
    if (!found) throw new DOMException("No device selected.", "NotFoundError");
    this.isAllowed = true;
    return found;
  }
}

class Port extends EventTarget {
  constructor(board) {
    super();
    this.board = board;
    this.readable = null;
    this.writable = null;
    this.connected = true;
  }

  getInfo() {
    return { usbVendorId: this.board.about.vendorId, usbProductId: this.board.about.productId };
  }

  async open() {
    if (this.readable) throw new DOMException("The port is already open.", "InvalidStateError");
    const { pyboard } = this.board.about;
    const name = pyboard ? "pyboard" : "microbit";
    this.board.worker ??= new Worker("./simulated-board.js", { type: "module", name });
    const { worker } = this.board;
    this.readable = new ReadableStream({
      start: (controller) => {
        this.controller = controller;
        worker.onmessage = ({ data }) => controller.enqueue(data);
      },
      cancel: () => {
        worker.onmessage = null;
      },
    });
    this.writable = new WritableStream({ write: (bytes) => worker.postMessage(bytes) });
  }

  async close() {
    if (this.readable?.locked || this.writable?.locked) {
      throw new TypeError("Cannot close a locked stream.");
    }
    this.readable = this.writable = null;
  }

  async setSignals() {}
  async forget() {}

  unplug() {
    if (this.board.worker) this.board.worker.onmessage = null;
    this.controller?.error(new DOMException("The device has been lost.", "NetworkError"));
    this.readable = this.writable = null;
    this.connected = false;
    this.dispatchEvent(new Event("disconnect"));
  }
}

class Serial extends EventTarget {
  constructor(board) {
    super();
    this.port = new Port(board);
    this.isAllowed = false;
  }

  async getPorts() {
    return this.isAllowed ? [this.port] : [];
  }

  async requestPort() {
    this.isAllowed = true;
    return this.port;
  }
}

/** Puts a board in place of what is connected to this computer. */
export function install(perform, about, denied, slow) {
  const board = { perform, about, denied, slow, worker: null };
  const usb = new Usb(board);
  const serial = new Serial(board);
  Object.defineProperty(navigator, "usb", { value: usb, configurable: true });
  Object.defineProperty(navigator, "serial", { value: serial, configurable: true });
  const bench = (number, ...rest) => perform(Uint8Array.from([FIRST_OF_OTHERS + number, ...rest]));
  window.simulatedBoard = {
    /** What is in flash. */
    flash: () => bench(0).slice(1),
    /** The registers of a micro:bit that keep a program's settings. */
    uicr: () => bench(1).slice(1),
    /** Transfers since the board was plugged in. */
    transfers: () => new DataView(bench(2).buffer).getUint32(1, true),
    /** Plugs the board in again, without faults. */
    replug: () => {
      bench(3);
      usb.plug();
    },
    /** Pulls it out. */
    unplug: () => {
      usb.devices.forEach((device) => usb.lose(device));
      serial.port.unplug();
    },
    /** What was done to the board that should not have been. */
    objections: () => new TextDecoder().decode(bench(4).slice(1)),
    /** Fails transfer `n` from now on in a way; its number is the place in FAULTS of simulated.rs. */
    fail: (n, kind) => bench(5, kind, ...word(n)),
  };
}
