# Programs for simulated boards: python3 tests/boards/check.py PYRITE [FILTER]
#
# The first line of a program may be a comment with options of `pyrite sim`. What it prints is compared
# with NAME.exp and its trace with NAME.jsonl, if there is one; it runs twice, and both traces are
# the same. `--write` makes these files. In the options DIR is this folder; `--fails` says that an
# exception ends the program. Programs of other boards in the same run are in `peers`.

import pathlib
import shlex
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).parent
args = [arg for arg in sys.argv[1:] if arg != "--write"]
write = "--write" in sys.argv
pyrite, pattern = args[0], "".join(args[1:2])


def run(board, script, trace, more=()):
    line = script.read_text().split("\n")[0]
    line = line[2:].replace("DIR", str(folder)) if line.startswith(("# --", "# DIR")) else ""
    options = [option for option in shlex.split(line) if option != "--fails"]
    command = [pyrite, "sim", board, script, "--trace", trace, *options, *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done, done.returncode != ("--fails" in line)


def check(board, script, scratch):
    traces = [scratch / "1.jsonl", scratch / "2.jsonl"]
    try:
        (first, failed), (second, _) = (run(board, script, trace) for trace in traces)
    except subprocess.TimeoutExpired:
        return "does not end"
    if failed:
        return first.stderr or "did not fail"
    if traces[0].read_bytes() != traces[1].read_bytes() or first.stdout != second.stdout:
        return "two runs differ"
    for expected, got in (".exp", first.stdout), (".jsonl", traces[0].read_text()):
        file = script.with_suffix(expected)
        if write and (expected == ".exp" or file.exists()):
            file.write_text(got)
        if file.exists() and file.read_text() != got:
            return f"differs from {file.name}"


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for script in sorted(folder.glob("*/*.py")):
            if pattern in str(script):
                error = check(script.parent.name, script, pathlib.Path(scratch))
                passed, failed = passed + (not error), failed + bool(error)
                if error:
                    print(f"{script}: {error}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
