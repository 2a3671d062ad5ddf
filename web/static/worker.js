// The Worker that runs the simulated board.
//
// It owns one Session (wasm/), gives it slices of SLICE milliseconds, and turns
// the messages described in web/src/protocol.rs into calls. Between slices it
// yields through a MessageChannel, so that Stop, keys and sensors arrive within
// one slice; a program that waits costs nothing, because the Session says for
// how long it needs no call.

const SLICE = 8;
const FRAME = 16;
// Output taken per snapshot: what xterm.js draws well within a frame.
const CHUNK = 16 * 1024;
// Output kept when the user stops a program; the rest is left out.
const KEPT = 8 * 1024;

let session = null;
let wait = Infinity;
let timer = 0;
let scheduled = false;
let broken = false;

const channel = new MessageChannel();
channel.port1.onmessage = slice;

/** Runs the next slice as soon as waiting messages have been handled. */
function wake() {
  if (scheduled || broken || !session) return;
  clearTimeout(timer);
  scheduled = true;
  channel.port2.postMessage(null);
}

function slice() {
  scheduled = false;
  guard(() => {
    wait = session.slice(performance.now() + SLICE);
    report();
  });
  if (broken) return;
  if (wait <= 0) wake();
  else if (wait < Infinity) timer = setTimeout(wake, wait);
}

/** An exception out of wasm leaves the Session unusable: say so and stop. */
function guard(action) {
  try {
    action();
  } catch (error) {
    broken = true;
    postMessage({ kind: "fatal", message: String(error) });
  }
}

// Snapshots

let acknowledged = true;
let last = { leds: "", state: "", time: -FRAME };
let late = 0;
let dropped = 0;
const decoder = new TextDecoder();

function report() {
  const result = session.take_result();
  if (result !== undefined) postMessage({ kind: "finished", error: result.error });
  if (!acknowledged || late) return;
  const rest = last.time + FRAME - performance.now();
  if (rest > 0) {
    late = setTimeout(() => {
      late = 0;
      guard(snapshot);
    }, rest);
  } else {
    snapshot();
  }
}

function snapshot() {
  if (!acknowledged) return;
  const leds = Array.from(session.leds());
  const state = session.state();
  const pending = session.pending_output();
  if (pending === 0 && dropped === 0 && state === last.state && String(leds) === last.leds) return;
  const output = decoder.decode(session.take_output(CHUNK), { stream: true });
  last = { leds: String(leds), state, time: performance.now() };
  acknowledged = false;
  postMessage({ kind: "snapshot", leds, output, state, dropped });
  dropped = 0;
  // The program may have been waiting for room.
  if (pending > 0) wake();
}

/** Leaves out all but the newest output, so that a stopped program falls silent at once. */
function hush() {
  const excess = session.pending_output() - KEPT;
  if (excess <= 0) return;
  const bytes = session.take_output(excess);
  // Decoded all the same: the cut may fall inside a character.
  decoder.decode(bytes, { stream: true });
  dropped += bytes.length;
}

// Messages

async function start({ seed }) {
  try {
    const { default: init, Session } = await import("./wasm.js");
    await init();
    session = new Session(seed);
  } catch (error) {
    broken = true;
    postMessage({ kind: "fatal", message: String(error) });
    return;
  }
  postMessage({ kind: "ready" });
  wake();
}

const encoder = new TextEncoder();

const handlers = {
  run: ({ source, name }) => {
    hush();
    session.run(source, name);
  },
  stop: () => {
    hush();
    session.stop();
  },
  reset: () => {
    hush();
    session.reset();
  },
  input: ({ data }) => {
    if (data.includes("\x03")) hush();
    session.input(encoder.encode(data));
  },
  set: ({ id, value }) => session.set(id, value),
  ack: () => {
    acknowledged = true;
    report();
  },
};

onmessage = ({ data }) => {
  if (data.kind === "start") {
    start(data);
  } else if (session && !broken) {
    guard(() => handlers[data.kind](data));
    wake();
  }
};
