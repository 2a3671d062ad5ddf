# Do boards do the same in wasm as on a PC? python3 tests/boards/wasm.py PYRITE WASM [FILTER]
#
# Every program with a golden trace that runs on one board is played by `pyrite sim` and, with the
# same inputs and seed, by the wasm module under node; the traces are compared.

import pathlib
import subprocess
import sys
import tempfile

import check

wasm, pattern = sys.argv[2], "".join(sys.argv[3:4])


def differs(name, expected, got):
    for number, (a, b) in enumerate(zip(expected + [""], got + [""]), 1):
        if a != b:
            return f"{name}: line {number} is {b[:200]!r}, expected {a[:200]!r}"


def main():
    scripts = [file.with_suffix(".py") for file in sorted(check.folder.glob("*/*.jsonl"))]
    failed = []
    with tempfile.TemporaryDirectory() as scratch:
        traces = {}
        for script in scripts:
            if pattern not in str(script):
                continue
            trace = pathlib.Path(scratch) / f"{script.parent.name}-{script.stem}.jsonl"
            scenario = trace.with_suffix(".scenario")
            check.run(script.parent.name, script, trace, ["--scenario", scenario])
            # Several boards in one time have no scenario.
            if scenario.exists():
                traces[scenario] = trace
        command = ["node", str(check.folder / "wasm.mjs"), wasm, *traces]
        subprocess.run(command, check=True, timeout=600)
        for scenario, trace in traces.items():
            got = scenario.with_suffix(".wasm.jsonl").read_text().split("\n")
            expected = trace.read_text().split("\n")
            if expected != got:
                failed.append(differs(trace.stem, expected, got))
    print(*failed, sep="\n")
    print(f"{len(traces) - len(failed)} passed, {len(failed)} failed")
    sys.exit(bool(failed))


main()
