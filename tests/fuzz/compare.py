"""Runs random programs with python3 and with pyrite, and shows where they differ.

    python3 tests/fuzz/compare.py PYRITE COUNT [FIRST [KIND ...]]

Programs number FIRST (0) to FIRST + COUNT - 1 of each kind that `programs.py` makes. For each that
differs, the first line that does is shown. The exit status is 1 if any did.
"""

import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from programs import KINDS, make

# Seconds after which a program hangs.
LIMIT = 60


def output(command):
    try:
        done = subprocess.run(command, capture_output=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return ["no end"]
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    # Of an error that ends the program only the type counts.
    error = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    return lines + [f"exit {done.returncode}"] + [line.split(":")[0] for line in error]


def difference(folder, pyrite, kind, seed):
    """What is different for one program, or None."""
    file = Path(folder, f"{kind}_{seed}.py")
    file.write_text(make(kind, seed))
    ours, theirs = output([pyrite, file]), output([sys.executable, "-S", "-W", "ignore", file])
    if ours == theirs:
        return None
    for i in range(max(len(ours), len(theirs))):
        a, b = (lines[i] if i < len(lines) else "nothing" for lines in (ours, theirs))
        if a != b:
            source = [line for line in file.read_text().splitlines() if f"({b.split()[0]}, " in line]
            return f"{kind} {seed}, line {i + 1}\n  pyrite  {a}\n  python3 {b}\n  " + "\n  ".join(source[-1:])
    return None


def main(pyrite, count, first=0, *kinds):
    first = int(first)
    cases = [(k, s) for k in kinds or KINDS for s in range(first, first + int(count))]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda case: difference(folder, pyrite, *case), cases))
    failed = [text for text in found if text]
    print("\n".join(failed))
    print(f"{len(cases) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
