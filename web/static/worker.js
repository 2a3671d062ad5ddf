// The Worker that runs the simulated boards.
//
// It owns one Boards (wasm/), gives it slices of SLICE milliseconds, and turns
// the messages described in web/src/protocol.rs into calls. Between slices it
// yields through a MessageChannel, so that Stop, keys and sensors arrive within
// one slice; a program that waits costs nothing, because Boards says for how
// long it needs no call.

const SLICE = 8;
const FRAME = 16;
// Output taken per snapshot: what xterm.js draws well within a frame.
const CHUNK = 16 * 1024;
// Output kept when the user stops a program; the rest is left out.
const KEPT = 8 * 1024;

let boards = null;
// Number -> Mailbox.
const mailboxes = new Map();
let wait = Infinity;
let timer = 0;
let scheduled = false;
let broken = false;

const channel = new MessageChannel();
channel.port1.onmessage = slice;

/** Runs the next slice as soon as waiting messages have been handled. */
function wake() {
  if (scheduled || broken || !boards) return;
  clearTimeout(timer);
  scheduled = true;
  channel.port2.postMessage(null);
}

function slice() {
  scheduled = false;
  guard(() => {
    wait = boards.slice(performance.now() + SLICE);
    for (const mailbox of mailboxes.values()) mailbox.report();
  });
  if (broken) return;
  if (wait <= 0) wake();
  else if (wait < Infinity) timer = setTimeout(wake, wait);
}

/** An exception that is no answer leaves wasm unusable: say so and stop. */
function guard(action) {
  try {
    action();
  } catch (error) {
    broken = true;
    postMessage({ kind: "fatal", message: String(error) });
  }
}

/** What one board has to tell the page, at the pace at which the page takes it. */
class Mailbox {
  acknowledged = true;
  time = -FRAME;
  late = 0;
  dropped = 0;
  decoder = new TextDecoder();

  constructor(board) {
    this.board = board;
  }

  report() {
    const result = boards.takeResult(this.board);
    if (result !== undefined)
      postMessage({ kind: "finished", board: this.board, error: result.error });
    if (!this.acknowledged || this.late) return;
    const rest = this.time + FRAME - performance.now();
    if (rest > 0) {
      this.late = setTimeout(() => {
        this.late = 0;
        if (!broken) guard(() => this.snapshot());
      }, rest);
    } else {
      this.snapshot();
    }
  }

  snapshot() {
    if (!this.acknowledged) return;
    const { board, dropped } = this;
    const pending = boards.pendingOutput(board);
    const changes = boards.snapshot(board, pending > 0 || dropped > 0);
    if (changes === undefined) return;
    const output = this.decoder.decode(boards.takeOutput(board, CHUNK), { stream: true });
    this.time = performance.now();
    this.acknowledged = false;
    this.dropped = 0;
    postMessage({ kind: "snapshot", board, output, dropped, ...changes });
    // The program may have been waiting for room.
    if (pending > 0) wake();
  }

  /** Leaves out all but the newest output, so that a stopped program falls silent at once. */
  hush() {
    const excess = boards.pendingOutput(this.board) - KEPT;
    if (excess <= 0) return;
    const bytes = boards.takeOutput(this.board, excess);
    // Decoded all the same: the cut may fall inside a character.
    this.decoder.decode(bytes, { stream: true });
    this.dropped += bytes.length;
  }

  close() {
    clearTimeout(this.late);
    this.acknowledged = false;
  }
}

// Messages

async function start({ seed, boards: wanted }) {
  try {
    const { default: init, Boards } = await import("./wasm.js");
    await init();
    boards = new Boards(seed);
    postMessage({ kind: "ready", models: Boards.models() });
    for (const board of wanted) add(board);
    for (const message of early.splice(0)) handle(message);
  } catch (error) {
    broken = true;
    postMessage({ kind: "fatal", message: String(error) });
    return;
  }
  wake();
}

function add({ board, model }) {
  boards.add(board, model);
  mailboxes.set(board, new Mailbox(board));
  postMessage({ kind: "added", board });
}

/** Answers a question; what goes wrong is the answer's error, not the Worker's end. */
function answer({ board, id }, ask) {
  let result;
  try {
    result = { ...ask() };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    result = { error: error.message };
  }
  postMessage({ kind: "answer", board, id, ...result });
}

const encoder = new TextEncoder();

const handlers = {
  add,
  remove: ({ board }) => {
    mailboxes.get(board).close();
    mailboxes.delete(board);
    boards.remove(board);
  },
  place: ({ board, x, y }) => boards.place(board, x, y),
  run: ({ board, source, name }) => {
    mailboxes.get(board).hush();
    boards.run(board, source, name);
  },
  breakpoints: ({ board, lines }) => boards.setBreakpoints(board, new Uint32Array(lines)),
  step: ({ board, how }) => boards.step(board, how),
  resume: ({ board }) => boards.resume(board),
  stop: ({ board }) => {
    mailboxes.get(board).hush();
    boards.stop(board);
  },
  reset: ({ board }) => {
    mailboxes.get(board).hush();
    boards.reset(board);
  },
  input: ({ board, data }) => {
    if (data.includes("\x03")) mailboxes.get(board).hush();
    boards.input(board, encoder.encode(data));
  },
  set: ({ board, id, value }) => {
    try {
      boards.set(board, id, value);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      // A control of a part that has gone in the meantime.
      console.warn(error.message);
    }
  },
  watch: ({ board, pins, sound, trace }) => boards.watch(board, pins, sound, trace),
  attach: (message) =>
    answer(message, () => ({ name: boards.attach(message.board, message.part) })),
  detach: (message) =>
    answer(message, () => {
      boards.detach(message.board, message.name);
    }),
  readFile: (message) =>
    answer(message, () => ({ bytes: Array.from(boards.readFile(message.board, message.name)) })),
  writeFile: (message) =>
    answer(message, () => {
      boards.writeFile(message.board, message.name, new Uint8Array(message.bytes));
    }),
  deleteFile: (message) =>
    answer(message, () => {
      boards.deleteFile(message.board, message.name);
    }),
  exportTrace: (message) =>
    answer(message, () => ({ text: boards.trace(message.board, message.format) })),
  dataLog: (message) =>
    answer(message, () => ({ bytes: Array.from(encoder.encode(boards.dataLog(message.board))) })),
  ack: ({ board }) => {
    const mailbox = mailboxes.get(board);
    mailbox.acknowledged = true;
    mailbox.report();
  },
};

// Messages that have come before the interpreter was there.
const early = [];

function handle(data) {
  if (broken) return;
  // A board may have been removed while a message was on its way.
  if (data.kind !== "add" && !mailboxes.has(data.board)) return;
  guard(() => handlers[data.kind](data));
  wake();
}

onmessage = ({ data }) => {
  if (data.kind === "start") start(data);
  else if (boards) handle(data);
  else early.push(data);
};
