"""MicroPython's own test suite against pyrite, its runner as it is.

    python3 tests/micropython/suite.py PYRITE FOLDER RESULTS [ARGUMENT ...]

FOLDER is a checkout of MicroPython (v1.28) with `lib/micropython-lib`; RESULTS is where the runner
leaves what failed. Prints the passes per folder. `known.txt` lists the tests that fail, with
reasons; any other failure, and a listed test that passes, makes the exit status 1. ARGUMENTs go to
the runner, to run a part.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

# What issue and documentation promise, by folder.
BARS = {
    "basics": 535,
    "float": 68,
    "import": 28,
    "io": 16,
    "unicode": 14,
    "stress": 12,
    "extmod": 165,
    "cmdline": 17,
    "micropython": 50,
}
TOTAL = 940


def known():
    """Test and reason of every expected failure."""
    lines = Path(__file__).with_name("known.txt").read_text().splitlines()
    entries = (line.split(None, 1) for line in lines if line and not line.startswith("#"))
    return dict(entries)


def run(pyrite, folder, results, arguments):
    environment = dict(os.environ)
    environment["MICROPY_MICROPYTHON"] = str(Path(pyrite).resolve())
    environment["MICROPY_CPYTHON3"] = sys.executable
    command = [sys.executable, "run-tests.py", "-r", str(Path(results).resolve()), *arguments]
    done = subprocess.run(command, cwd=Path(folder, "tests"), env=environment, stdout=subprocess.PIPE)
    report = Path(results, "_results.json")
    if not report.exists():
        sys.exit(f"the runner failed:\n{done.stdout.decode('utf-8', 'replace')[-2000:]}")
    return [(test, outcome) for test, outcome, _ in json.loads(report.read_text())["results"]]


def main(pyrite, folder, results, *arguments):
    Path(results).mkdir(parents=True, exist_ok=True)
    Path(results, "_results.json").unlink(missing_ok=True)
    outcomes = run(pyrite, folder, results, arguments)
    count = Counter((test.split("/")[0], outcome) for test, outcome in outcomes)
    print(f"{'':14}{'pass':>6}{'fail':>6}{'skip':>6}{'bar':>6}")
    for name in sorted({name for name, _ in count}):
        row = [count[name, outcome] for outcome in ("pass", "fail", "skip")]
        print(f"{name:14}" + "".join(f"{n:6}" for n in row) + f"{BARS.get(name, ''):>6}")
    passed = sum(outcome == "pass" for _, outcome in outcomes)
    print(f"{'all':14}{passed:6}{'':12}{TOTAL:6}")
    reasons = known()
    new = [test for test, outcome in outcomes if outcome == "fail" and test not in reasons]
    mended = [test for test, outcome in outcomes if outcome == "pass" and test in reasons]
    for test in sorted(new):
        print(f"fails and is not listed: {test}")
    for test in sorted(mended):
        print(f"passes and is listed: {test}")
    print(f"{passed} passed, {len(new) + len(mended)} failed")
    return 1 if new or mended else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
