// Reads VCD files (IEEE 1364, clause 18) as a viewer does: strictly, with its own
// understanding of the format.

import assert from "node:assert/strict";

/** Unit, name of the module, and for each signal its changes as pairs of time and value. */
export function readVcd(text) {
  const [head, body] = text.split("$enddefinitions $end\n");
  const words = head.split(/\s+/).filter(Boolean);
  const names = new Map();
  const found = { unit: "", scope: "", signals: new Map() };
  let at = 0;
  while (at < words.length) {
    const end = words.indexOf("$end", at);
    assert.ok(end > at, `a section ${words[at]} has no end`);
    const [kind, ...rest] = words.slice(at, end);
    if (kind === "$timescale") found.unit = rest.join(" ");
    if (kind === "$scope") found.scope = rest[1];
    if (kind === "$var") {
      const [type, size, id, name] = rest;
      assert.ok(
        ["wire", "string"].includes(type) && size === "1" && rest.length === 4,
        rest.join(),
      );
      assert.ok(/^[!-~]+$/.test(id) && !names.has(id), `identifier ${id}`);
      names.set(id, { name, type });
      found.signals.set(name, []);
    }
    at = end + 1;
  }
  let time = -1;
  for (const line of body.trimEnd().split("\n")) {
    if (line.startsWith("#")) {
      assert.ok(Number(line.slice(1)) > time, `time goes back at ${line}`);
      time = Number(line.slice(1));
      continue;
    }
    const [value, id] = /^s/.test(line) ? line.slice(1).split(" ") : [line[0], line.slice(1)];
    assert.ok(names.has(id), `line ${line}`);
    const { name, type } = names.get(id);
    if (type === "wire") assert.match(value, /^[01xz]$/);
    found.signals.get(name).push([time, value]);
  }
  return found;
}
