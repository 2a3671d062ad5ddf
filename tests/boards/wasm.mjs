// Plays scenarios in the wasm build of the simulated boards and writes their traces.
//
// Usage: node wasm.mjs WASM SCENARIO… ; the trace of x.scenario goes to x.wasm.jsonl.

import { readFileSync, writeFileSync } from "node:fs";

const [wasm, ...scenarios] = process.argv.slice(2);
const module = await WebAssembly.compile(readFileSync(wasm));
for (const file of scenarios) {
  // A fresh machine for each, so that one that fails does not spoil the others.
  const { exports } = await WebAssembly.instantiate(module, {});
  const bytes = readFileSync(file);
  const pointer = exports.alloc(bytes.length);
  new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
  let text;
  try {
    exports.run();
    const output = new Uint8Array(exports.memory.buffer, exports.out_ptr(), exports.out_len());
    text = new TextDecoder().decode(output);
  } catch (error) {
    text = `${error}\n`;
  }
  writeFileSync(file.replace(/\.scenario$/, ".wasm.jsonl"), text);
}
