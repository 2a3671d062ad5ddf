// The board behind the simulated serial port: a board of wasm/ without the
// page, whose prompt is all that one sees of it. Bytes come and go as messages. The Worker's name
// says which board.

import init, { Boards } from "./wasm.js";

const SLICE = 8;
const CHUNK = 4096;
const BOARD = 0;

// What comes before the board has started waits for it.
const early = [];
onmessage = ({ data }) => early.push(data);

await init();
const boards = new Boards(1);
boards.add(BOARD, self.name || "microbit");
let timer = 0;

function run() {
  clearTimeout(timer);
  const wait = boards.slice(performance.now() + SLICE);
  for (;;) {
    const bytes = boards.takeOutput(BOARD, CHUNK);
    if (bytes.length === 0) break;
    postMessage(bytes);
  }
  if (wait < Infinity) timer = setTimeout(run, Math.max(wait, 0));
}

function take(bytes) {
  boards.input(BOARD, bytes);
  run();
}

onmessage = ({ data }) => take(data);
run();
early.forEach(take);
