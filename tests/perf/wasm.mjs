// Compares pyrite's wasm build with MicroPython's, both in Node, on the kernels.
//
// Usage: node wasm.mjs RUNNER.wasm [ROUNDS]
//
// Each run is a process of its own, so that neither engine finds the other's warmed-up machine
// code, and the two take turns. What counts is the least CPU time in user mode spent between
// handing over the program and its end; loading and compiling the module is not counted. Both must
// print the same.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const KERNELS = join(HERE, "kernels");

// How many times as fast as MicroPython pyrite has to be on each kernel.
const EACH = 5;

/** Runs `work` and returns the seconds of CPU time in user mode it took. */
function userSeconds(work) {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

/** See tests/wasm-runner for the functions that the module exports. */
async function runPyrite(runner, source) {
  const module = await WebAssembly.compile(readFileSync(runner));
  const { exports } = await WebAssembly.instantiate(module, {});
  const bytes = new TextEncoder().encode(source);
  const pointer = exports.alloc(bytes.length);
  new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
  let status;
  const seconds = userSeconds(() => { status = exports.run(); });
  const output = new Uint8Array(exports.memory.buffer, exports.out_ptr(), exports.out_len());
  return { seconds, status, output: new TextDecoder().decode(output) };
}

async function runMicroPython(source) {
  const { loadMicroPython } = await import("@micropython/micropython-webassembly-pyscript");
  let output = "";
  const machine = await loadMicroPython({
    heapsize: 64 * 1024 * 1024,
    stdout: (line) => { output += `${line}\n`; },
    linebuffer: true,
  });
  const seconds = userSeconds(() => machine.runPython(source));
  return { seconds, status: 0, output };
}

/** Runs one kernel in a process of its own. */
function measure(engine, kernel, runner) {
  const script = fileURLToPath(import.meta.url);
  const text = execFileSync(process.execPath, [script, "--one", engine, kernel, runner]);
  const result = JSON.parse(text);
  if (result.status !== 0) {
    throw new Error(`${engine} ended ${basename(kernel)} with status ${result.status}:\n${result.output}`);
  }
  return result;
}

function compare(kernel, runner, rounds) {
  const least = { micropython: Infinity, pyrite: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const theirs = measure("micropython", kernel, runner);
    const ours = measure("pyrite", kernel, runner);
    if (ours.output !== theirs.output) {
      throw new Error(`${basename(kernel)}: pyrite printed ${ours.output}, not ${theirs.output}`);
    }
    least.micropython = Math.min(least.micropython, theirs.seconds);
    least.pyrite = Math.min(least.pyrite, ours.seconds);
  }
  return least;
}

function compareAll(runner, rounds) {
  const row = (name, a, b, c) => console.log(`${name.padEnd(8)} ${a.padStart(11)} ${b.padStart(8)} ${c.padStart(7)}`);
  console.log(`user seconds, least of ${rounds}; Node ${process.version}`);
  row("kernel", "micropython", "pyrite", "ratio");
  const ratios = [];
  for (const file of readdirSync(KERNELS).sort()) {
    const { micropython, pyrite } = compare(join(KERNELS, file), runner, rounds);
    ratios.push(micropython / pyrite);
    row(basename(file, ".py"), micropython.toFixed(3), pyrite.toFixed(3), ratios.at(-1).toFixed(2));
  }
  const mean = ratios.reduce((product, ratio) => product * ratio, 1) ** (1 / ratios.length);
  row("geometric mean", "", "", mean.toFixed(2));
  if (Math.min(...ratios) < EACH) {
    throw new Error(`below the bar of ${EACH} for each kernel`);
  }
}

const [first, ...rest] = process.argv.slice(2);
try {
  if (first === "--one") {
    const [engine, kernel, runner] = rest;
    const source = readFileSync(kernel, "utf8");
    const run = engine === "pyrite" ? runPyrite(runner, source) : runMicroPython(source);
    console.log(JSON.stringify(await run));
  } else {
    compareAll(first, Number(rest[0] ?? 3));
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
