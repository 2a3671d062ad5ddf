// The board behind the simulated serial port: a Session of wasm/ without the
// page, whose prompt is all that one sees of it. Bytes come and go as messages.

import init, { Session } from "./wasm.js";

const SLICE = 8;
const CHUNK = 4096;

// What comes before the board has started waits for it.
const early = [];
onmessage = ({ data }) => early.push(data);

await init();
const session = new Session(1);
let timer = 0;

function run() {
  clearTimeout(timer);
  const wait = session.slice(performance.now() + SLICE);
  for (;;) {
    const bytes = session.take_output(CHUNK);
    if (bytes.length === 0) break;
    postMessage(bytes);
  }
  if (wait < Infinity) timer = setTimeout(run, Math.max(wait, 0));
}

function take(bytes) {
  session.input(bytes);
  run();
}

onmessage = ({ data }) => take(data);
run();
early.forEach(take);
