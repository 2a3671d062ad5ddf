"""The real `mpremote` against `pyrite --pty`.

    python3 tests/tools/test_mpremote.py PYRITE [FILTER]

Each case is a sequence of commands on a fresh board in an empty folder: the arguments of mpremote,
and what it must print (a text, or a function that looks at it). `{here}` is a folder on the PC.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Seconds after which a command hangs.
LIMIT = 120

FILES = {
    "hello.py": "print('hello from a file', 6 * 7)\n",
    "long.py": "x = 0\n" + "x += 1  # a line\n" * 400 + "print(x)\n",
    "data.bin": bytes(range(256)) * 20,
    "package/__init__.py": "name = 'package'\n",
    "package/part.py": "def f():\n    return 'part'\n",
    "lib.py": "def answer():\n    return 42\n",
}


def has(*words):
    return lambda text: all(word in text for word in words)


CASES = {
    "exec": [
        (["exec", "print(1 + 1)"], "2\n"),
        (["exec", "for i in range(3):\n    print(i)"], "0\n1\n2\n"),
        (["exec", "1/0"], has("Traceback", "ZeroDivisionError")),
        (["exec", "print('\u00e9\u65e5')"], "\u00e9\u65e5\n"),
    ],
    "eval": [(["eval", "2 ** 70"], "1180591620717411303424\n")],
    "run": [
        (["run", "{here}/hello.py"], "hello from a file 42\n"),
        (["run", "{here}/long.py"], "400\n"),
    ],
    "state": [
        (["exec", "kept = 5"], ""),
        (["resume", "exec", "print(kept)"], "5\n"),
        (["exec", "print('kept' in globals())"], "False\n"),
        (["soft-reset"], ""),
        (["resume", "exec", "print('kept' in globals())"], "False\n"),
    ],
    "files": [
        (["fs", "ls"], "ls :\n"),
        (["fs", "cp", "{here}/data.bin", ":d.bin"], has("cp")),
        (["exec", "import os; print(os.stat('d.bin')[6], sum(open('d.bin', 'rb').read()))"], "5120 652800\n"),
        (["fs", "cp", ":d.bin", "{here}/back.bin"], has("cp")),
        (["fs", "mkdir", "folder"], has("mkdir")),
        (["fs", "cp", "{here}/hello.py", ":folder/h.py"], has("cp")),
        (["fs", "cat", ":folder/h.py"], FILES["hello.py"]),
        (["fs", "ls", ":folder"], has("h.py")),
        (["exec", "import sys; sys.path.append('folder'); import h"], "hello from a file 42\n"),
        (["fs", "rm", ":folder/h.py"], has("rm")),
        (["fs", "rmdir", "folder"], has("rmdir")),
        (["fs", "rm", ":d.bin"], has("rm")),
        (["fs", "ls"], "ls :\n"),
        (["fs", "cat", ":missing"], has("No such file")),
    ],
}


class Board:
    """A running `pyrite --pty`."""

    def __init__(self, pyrite, folder):
        self.process = subprocess.Popen(
            [pyrite, "--pty"], cwd=folder, stdout=subprocess.PIPE, text=True
        )
        self.port = self.process.stdout.readline().strip()

    def call(self, arguments):
        command = [sys.executable, "-m", "mpremote", "connect", self.port, *arguments]
        try:
            done = subprocess.run(command, capture_output=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return "no end"
        return (done.stdout + done.stderr).decode("utf-8", "replace").replace("\r\n", "\n")

    def stop(self):
        self.process.kill()
        self.process.wait()


def check(pyrite, steps):
    """What the first command that fails has printed, or None."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as here:
        for name, content in FILES.items():
            path = Path(here, name)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        board = Board(pyrite, folder)
        try:
            for arguments, wanted in steps:
                text = board.call([a.replace("{here}", here) for a in arguments])
                good = wanted(text) if callable(wanted) else text == wanted
                if not good:
                    return f"{' '.join(arguments)}\n{text}"
        finally:
            board.stop()
        back = Path(here, "back.bin")
        if back.exists() and back.read_bytes() != FILES["data.bin"]:
            return "the file that was copied forth and back is another one"
    return None


def main(pyrite, words=""):
    pyrite = str(Path(pyrite).resolve())
    failed = 0
    chosen = [name for name in CASES if re.search(words, name)]
    for name in chosen:
        problem = check(pyrite, CASES[name])
        if problem is not None:
            failed += 1
            print(f"FAILED mpremote {name}: {problem}")
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
