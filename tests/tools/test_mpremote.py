"""The real `mpremote` against `pyrite --pty`.

    python3 tests/tools/test_mpremote.py PYRITE [FILTER]

Each case is a sequence of commands on a fresh board in an empty folder: the arguments of mpremote,
and what it must print (a text, or a function that looks at it). `{here}` is a folder on the PC,
`{board}` that of the board, `{web}` the address of a web server with the files of `{here}`. A
command that begins with `type` is run in a terminal: what is typed after each text that appears.
"""

import functools
import hashlib
import http.server
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import termios
import threading
import time
from pathlib import Path

# Seconds after which a command hangs.
LIMIT = 60

FILES = {
    "hello.py": "print('hello from a file', 6 * 7)\n",
    "long.py": "x = 0\n" + "x += 1  # a line\n" * 400 + "print(x)\n",
    "data.bin": bytes(range(256)) * 20,
    "package/__init__.py": "name = 'package'\n",
    "package/part.py": "def f():\n    return 'part'\n",
    "lib.py": "def answer():\n    return 42\n",
    "bad.py": "x = 1\n1 / 0\n",
    "text.txt": "one\ntwo\n\u00e9\u65e5 three\n",
    "tree/a.py": "A = 1\n",
    "tree/sub/b.py": "B = 2\n",
    "tree/sub/deep/c.bin": bytes(1000),
    "pkg/package.json": '{"urls": [["pkg/__init__.py", "init.py"], ["pkg/more.py", "more.py"]], '
    '"deps": [["{here}/dep/package.json", ""]], "version": "1.0"}',
    "pkg/init.py": "from pkg.more import value\n",
    "pkg/more.py": "import dep\nvalue = dep.base + 1\n",
    "dep/package.json": '{"urls": [["dep.py", "dep.py"]], "version": "0.1"}',
    "dep/dep.py": "base = 41\n",
    "web/package.json": '{"urls": [["web.py", "web.py"]], "version": "1.0"}',
    "web/web.py": "origin = 'web'\n",
}

# Programs that run on a mounted folder.
READING = """
import os
print(sorted(os.listdir("tree")), os.stat("data.bin")[6], os.getcwd())
with open("data.bin", "rb") as f:
    data = f.read()
    print(len(data), sum(data), f.seek(10), f.read(3), f.read(0))
    f.seek(5118)
    print(f.read(100), f.read(1))
with open("text.txt") as f:
    print(f.readline(), f.read(2), f.read())
print([line for line in open("text.txt")])
b = bytearray(600)
with open("data.bin", "rb") as f:
    print(f.readinto(b), b[:2], b[-2:])
for path in ("nothing", "tree/nothing"):
    for do in (open, os.stat, os.remove, os.listdir):
        try:
            do(path)
        except OSError as e:
            print(e.errno)
print([(n, hex(k)) for n, k, *_ in sorted(os.ilistdir("/remote/tree"))])
"""
READ = """['a.py', 'sub'] 5120 /remote
5120 652800 10 b'\\n\\x0b\\x0c' b''
b'\\xfe\\xff' b''
one
 tw o
\u00e9\u65e5 three

['one\\n', 'two\\n', '\u00e9\u65e5 three\\n']
600 bytearray(b'\\x00\\x01') bytearray(b'VW')
2
2
2
2
2
2
2
2
[('a.py', '0x8000'), ('sub', '0x4000')]
"""

WRITING = """
import os
with open("new.txt", "w") as f:
    print(f.write("first\\n"), f.write("2"))
with open("new.txt", "a") as f:
    f.write(" end")
with open("big.bin", "wb") as f:
    for i in range(40):
        f.write(bytes([i]) * 300)
os.mkdir("made")
os.rename("new.txt", "made/moved.txt")
print(open("made/moved.txt").read(), os.listdir("made"), os.stat("big.bin")[6])
os.mkdir("empty")
os.rmdir("empty")
os.remove("big.bin")
print("empty" in os.listdir(), "big.bin" in os.listdir())
try:
    os.rmdir("made")
except OSError as e:
    print("not empty", e.errno == 39)
"""
WROTE = "6 1\nfirst\n2 end ['moved.txt'] 12000\nFalse False\nnot empty True\n"
MOUNTED = "Local directory {here} is mounted at /remote\n"


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
    "cp": [
        (["cp", "-r", "{here}/tree", ":"], has("cp {here}/tree :")),
        (["tree"], "tree :\n:{board}\n\u2514\u2500\u2500 tree\n    \u251c\u2500\u2500 a.py\n    \u2514\u2500\u2500 sub\n        \u251c\u2500\u2500 b.py\n        \u2514\u2500\u2500 deep\n            \u2514\u2500\u2500 c.bin\n"),
        (["exec", "from tree.sub import b; print(b.B)"], "2\n"),
        # What is the same already is left alone.
        (["cp", "{here}/tree/a.py", ":tree/a.py"], has("Up to date")),
        (["cp", "-r", ":tree", "{here}/copy"], has("cp")),
        (["cp", "-r", "{here}/copy", ":again"], has("cp")),
        (["exec", "import os; print(os.stat('again/sub/deep/c.bin')[6])"], "1000\n"),
        (["touch", ":t.txt"], has("touch")),
        (["rm", "-r", ":tree"], has("rm")),
        (["ls"], has("again/", "0 t.txt")),
        (["sha256sum", ":again/a.py"], has(hashlib.sha256(b"A = 1\n").hexdigest())),
        (["sha256sum", ":nothing"], has("No such file")),
        (["df"], has("filesystem", "mounted on")),
    ],
    "control": [
        (["exec", "--no-follow", "import time\nopen('f', 'w').close()\nwhile True: time.sleep(1)"], ""),
        (["resume", "exec", "import os; print(os.listdir())"], "['f']\n"),
        (["exec", "a = 1", "exec", "print(a)", "eval", "a + 1"], "1\n2\n"),
        (["exec", "a = 1", "soft-reset", "eval", "'a' in globals()"], "False\n"),
        (["exec", "import sys; sys.exit(3)"], ""),
        (["exec", "raise SystemExit"], ""),
        (["run", "{here}/bad.py"], has("line 2", "ZeroDivisionError")),
        (["exec", "print('a' * 100000 + 'end')"], lambda text: text == "a" * 100000 + "end\n"),
        (["exec", "x = '" + "\u00e9" * 5000 + "'\nprint(len(x))"], "5000\n"),
        (["exec", "import sys; sys.stdout.buffer.write(bytes(range(32, 127)))"], has("ABC")),
        (["sleep", "0.1", "exec", "print(1)"], "1\n"),
    ],
    "stdin": [
        (
            ["type", "repl", "Ctrl-]", "\r", ">>> ", "import sys; sys.stdin.read(3)\r"]
            + ["read(3)\r\n", "ab\r", "'ab\\n'\r\n>>> ", "input('? ')\r"]
            + ["\r\n? ", "xy\x7fz\r", "'xz'\r\n>>> ", "while True: pass\r\r"]
            + ["... \r\n", "\x03", "KeyboardInterrupt", "\x18"],
            has("'ab\\n'", "'xz'"),
        ),
        # What was sent behind a program is its input.
        (["type", "repl", "Ctrl-]", "\r", ">>> ", "a, b = input(), sys.stdin.readline()\rp\rq\r"]
            + [">>> ", "print(a, repr(b))\r", "p 'q\\n'", "\x18"], has("p 'q")),
    ],
    "rtc": [(["rtc"], has("(20"))],
    "mip": [
        (["mip", "install", "{here}/pkg/package.json"], has("Installing: {board}/lib/pkg/more.py", "dep.py", "Done")),
        (["exec", "import pkg; print(pkg.value)"], "42\n"),
        (["mip", "install", "--target", "/tmp/nothing/x", "{here}/missing.json"], has("Error opening")),
        (["mip", "install", "{web}/web/"], has("Installing", "web.py", "Done")),
        (["exec", "import web; print(web.origin, web.__file__)"], "web {board}/lib/web.py\n"),
        (["mip", "install", "--target", "lib2", "{web}/dep/dep.py"], has("Done")),
        (["exec", "import os; print(os.listdir('lib2'))"], "['dep.py']\n"),
        (["mip", "install", "{web}/nothing/"], has("not found")),
    ],
    "mount": [
        (["mount", "{here}", "exec", "import lib; print(lib.answer(), lib.__file__)"], MOUNTED + "42 lib.py\n"),
        (["mount", "{here}", "exec", "from package.part import f; import package; print(f(), package.name)"], MOUNTED + "part package\n"),
        (["mount", "{here}", "exec", READING], MOUNTED + READ),
        (["mount", "{here}", "exec", WRITING], MOUNTED + WROTE),
        (["mount", "{here}", "exec", "import bad"], has("ZeroDivisionError", "bad.py", "line 2")),
        (["mount", "{here}", "run", "{here}/long.py", "exec", "import lib; print(lib.answer())"], MOUNTED + "400\n42\n"),
        (["mount", "{here}", "cp", ":data.bin", "{here}/back.bin"], has("cp :data.bin")),
        (["mount", "{here}", "ls", ":tree", "+", "cat", ":text.txt"], has("a.py", "three")),
        (["mount", "{here}", "umount", "exec", "import os; print(os.listdir('/').count('remote'))"], MOUNTED + "0\n"),
        (["exec", "import os; print(os.listdir('.'), os.getcwd() == '{board}')"], "[] True\n"),
    ],
    "mounted_repl": [
        (
            ["type", "mount", "{here}", "repl", ">>> ", "import lib, time; lib.answer()\r"]
            # Ctrl-C in a program that uses the mount.
            + ["42\r\n>>> ", "while True: open('lib.py').read(); print('now'); time.sleep(9)\r\r"]
            + ["now\r\n", "\x03", "KeyboardInterrupt", "\r", ">>> ", "len(open('lib.py').read())\r"]
            # A soft reset: mpremote mounts again.
            + ["28\r\n>>> ", "\x04", "Remount local directory", "\r", ">>> ", "import lib; lib.answer()\r"]
            + ["42\r\n>>> ", "open('typed.txt', 'w').close()\r", ">>> ", "\x18"],
            has("soft reboot", "Remount"),
        ),
        (["mount", "{here}", "exec", "import os; print('typed.txt' in os.listdir())"], MOUNTED + "True\n"),
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
        """What mpremote prints."""
        command = [sys.executable, "-m", "mpremote", "connect", self.port]
        if arguments[0] == "type":
            return self.type(command, arguments[1:])
        try:
            done = subprocess.run(command + arguments, capture_output=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return "no end"
        return plain(done.stdout + done.stderr)

    def type(self, command, arguments):
        """Runs mpremote in a terminal. After its command come pairs: a text to wait for, which
        may be empty, and what to type then."""
        first = arguments.index("repl") + 1
        terminal, other = pty.openpty()
        process = subprocess.Popen(
            command + arguments[:first], stdin=other, stdout=other, stderr=other
        )
        os.close(other)
        screen, searched = b"", 0
        end = time.monotonic() + LIMIT
        try:
            for i, text in enumerate(arguments[first:]):
                if i % 2:
                    # mpremote greets before it switches the terminal: an Enter typed in between
                    # would reach it as a line feed.
                    while termios.tcgetattr(terminal)[3] & termios.ICANON:
                        if time.monotonic() > end or process.poll() is not None:
                            return f"the terminal stays as it is after {plain(screen)}"
                        time.sleep(0.01)
                    os.write(terminal, text.encode())
                    continue
                while screen.find(text.encode(), searched) < 0:
                    if not select.select([terminal], [], [], max(end - time.monotonic(), 0))[0]:
                        return f"no {text!r} after {plain(screen)}"
                    screen += os.read(terminal, 4096)
                searched = screen.find(text.encode(), searched) + len(text.encode())
            process.wait(LIMIT)
            return plain(screen)
        except (OSError, subprocess.TimeoutExpired) as problem:
            return f"{problem} after {plain(screen)}"
        finally:
            process.kill()
            process.wait()
            os.close(terminal)

    def stop(self):
        self.process.kill()
        self.process.wait()


def plain(output):
    return output.decode("utf-8", "replace").replace("\r\n", "\n")


class Web(http.server.SimpleHTTPRequestHandler):
    """Serves files and keeps silent."""

    def log_message(self, *_):
        pass


def check(pyrite, steps):
    """What the first command that fails has printed, or None."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as here:
        handler = functools.partial(Web, directory=here)
        web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=web.serve_forever, daemon=True).start()
        names = {"here": here, "board": folder, "web": f"http://127.0.0.1:{web.server_port}"}
        for name, content in FILES.items():
            path = Path(here, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            text = content if isinstance(content, bytes) else fill(content, names).encode()
            path.write_bytes(text)
        board = Board(pyrite, folder)
        try:
            for arguments, wanted in steps:
                text = board.call([fill(a, names) for a in arguments])
                for name, value in names.items():
                    text = text.replace(value, "{" + name + "}")
                good = wanted(text) if callable(wanted) else text == wanted
                if not good:
                    return f"{' '.join(arguments)}\n{text}"
        finally:
            board.stop()
            web.shutdown()
            web.server_close()
        back = Path(here, "back.bin")
        if back.exists() and back.read_bytes() != FILES["data.bin"]:
            return "the file that was copied forth and back is another one"
    return None


def fill(text, names):
    for name, value in names.items():
        text = text.replace("{" + name + "}", value)
    return text


def has_peripheral(pyrite, name):
    """Has the module `machine` this name?"""
    done = subprocess.run([pyrite, "-c", f"from machine import {name}"], capture_output=True)
    return done.returncode == 0


def main(pyrite, words=""):
    pyrite = str(Path(pyrite).resolve())
    failed = 0
    chosen = [name for name in CASES if re.search(words, name)]
    if "rtc" in chosen and not has_peripheral(pyrite, "RTC"):
        chosen.remove("rtc")
    for name in chosen:
        problem = check(pyrite, CASES[name])
        if problem is not None:
            failed += 1
            print(f"FAILED mpremote {name}: {problem}")
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
