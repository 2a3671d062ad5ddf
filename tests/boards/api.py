# Is every name there that a board has, and does a program use it?
#
# python3 tests/boards/api.py PYRITE [BOARD]
#
# The names stand in `api/BOARD.txt`. A small program asks the simulated board for each; that one of
# the programs of the board uses it means that the name and what it belongs to stand in its text.
# Every function of the board's own modules is called wrongly, too: `errors_calls.py` walks through
# the same file and says in its output what came of it.

import pathlib
import re
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).parent

# Modules of the boards themselves; what the language is made of has tests of its own.
OWN = {
    "microbit": "microbit audio music radio log power speech neopixel machine os",
    "pyboard": "pyb stm machine onewire dht ds18x20 neopixel framebuf lcd160cr",
}

ASK = """
def ask(path, names):
    first, *rest = path.split(".")
    try:
        o = names[first] if first in names else __import__(first)
        for name in rest:
            o = getattr(o, name)
    except Exception as e:
        print("missing", path, repr(e))
    else:
        if callable(o) and not isinstance(o, type(names)):
            print("function", path)
"""


def read(board):
    """Paths, and the lines that make objects."""
    lines = (folder / "api" / f"{board}.txt").read_text().split("\n")
    lines = [line for line in lines if line and not line.startswith("#")]
    objects = [line for line in lines if " = " in line]
    return [line for line in lines if " = " not in line], objects


def ask(pyrite, board, paths, objects):
    """What the board does not have, and which of them are functions."""
    names = ", ".join(f'"{line.split()[0]}": {line.split(" = ", 1)[1]}' for line in objects)
    program = ASK + f"names = {{{names}}}\n" + "".join(f"ask('{p}', names)\n" for p in paths)
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(program)
        file.flush()
        command = [pyrite, "sim", board, file.name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    lines = done.stdout.split("\n")
    missing = [line for line in lines if line.startswith("missing ")]
    functions = [line.split()[1] for line in lines if line.startswith("function ")]
    return missing + ([done.stderr] if done.returncode else []), functions


def unspoilt(board, functions):
    """Functions of the board's own modules that nobody calls wrongly."""
    called = set((folder / board / "errors_calls.exp").read_text().split("\n"))
    for path in functions:
        if path.split(".")[0] in OWN[board].split() and path not in called:
            yield path


def unused(board, paths):
    """Paths that no program uses."""
    files = [*(folder / board).glob("*.py"), *(folder / board).glob("*/*.py")]
    words = [set(re.findall(r"\w+", file.read_text())) for file in files]
    for path in paths:
        owner, name = (["", *path.split(".")])[-2:]
        # An object of the list is made in programs under names of their own.
        owner = owner if owner and not owner.isupper() else name
        if not any(name in text and owner in text for text in words):
            yield path


def main():
    pyrite, boards = sys.argv[1], sys.argv[2:] or ["microbit", "pyboard"]
    failed = 0
    for board in boards:
        paths, objects = read(board)
        wrong, functions = ask(pyrite, board, paths, objects)
        wrong += [f"no program uses {path}" for path in unused(board, paths)]
        wrong += [f"nobody calls {path} wrongly" for path in unspoilt(board, functions)]
        for line in wrong:
            print(f"{board}: {line}")
        failed += len(wrong)
        print(f"{board}: {len(paths)} names")
    print(f"{len(boards)} passed, 0 failed" if not failed else f"0 passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
