"""The prompt of `pyrite --pty` byte by byte, as editors and tools use it.

    python3 tests/tools/test_serial.py PYRITE [FILTER]

Code is sent in the three ways there are (raw-paste mode, raw mode, paste mode), with a class on the
board through which an editor asks for names, values and files. Then comes odd input: whatever was
sent, Ctrl-C and Ctrl-B lead back to the prompt.
"""

import ast
import binascii
import os
import random
import re
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Seconds without the bytes that are waited for.
LIMIT = 30

# Rounds of odd input.
ROUNDS = 60

BANNER = b"raw REPL; CTRL-B to exit\r\n>"


class Failure(Exception):
    pass


class Board:
    """A running `pyrite --pty` and the serial line to it."""

    def __init__(self, pyrite, folder):
        self.process = subprocess.Popen(
            [pyrite, "--pty"], cwd=folder, stdout=subprocess.PIPE, text=True
        )
        self.line = os.open(self.process.stdout.readline().strip(), os.O_RDWR | os.O_NOCTTY)
        self.folder = folder
        self.got = b""
        self.until(b">>> ")

    def stop(self):
        self.process.kill()
        self.process.wait()
        os.close(self.line)

    def send(self, data):
        """Writes all of it, and reads meanwhile: nobody else takes what the board answers."""
        end = time.monotonic() + LIMIT
        while data:
            ready = select.select([self.line], [self.line], [], end - time.monotonic())
            if ready[0]:
                self.got += os.read(self.line, 65536)
            if ready[1]:
                data = data[os.write(self.line, data[:1024]) :]
            if time.monotonic() > end:
                raise Failure(f"nobody reads {data[:50]!r}")

    def until(self, mark):
        """What comes up to and with `mark`."""
        end = time.monotonic() + LIMIT
        while mark not in self.got:
            if not select.select([self.line], [], [], max(end - time.monotonic(), 0))[0]:
                raise Failure(f"no {mark!r} in {self.got[-300:]!r}")
            self.got += os.read(self.line, 65536)
        at = self.got.index(mark) + len(mark)
        text, self.got = self.got[:at], self.got[at:]
        return text

    def expect(self, data):
        """What comes next is `data`."""
        text = self.until(data)
        if text != data:
            raise Failure(f"{text!r} instead of {data!r}")

    def talk(self, data, answer):
        self.send(data)
        self.expect(answer)

    def raw(self):
        self.send(b"\x01")
        self.until(BANNER)

    def friendly(self):
        self.send(b"\x02")
        self.until(b">>> ")


def result(board):
    out = board.until(b"\x04")[:-1]
    return out, board.until(b"\x04>")[:-2]


def raw_paste(board, code):
    """Sends code by windows and counts that each is granted once."""
    board.talk(b"\x05A\x01", b"R\x01")
    window = None
    while len(board.got) < 3:
        board.got += os.read(board.line, 100)
    window, board.got = int.from_bytes(board.got[:2], "little"), board.got[2:]
    board.expect(b"\x01")
    for at in range(0, len(code), window):
        piece = code[at : at + window]
        board.send(piece)
        if len(piece) == window:
            board.expect(b"\x01")
    board.talk(b"\x04", b"\x04")
    return result(board)


def raw(board, code):
    board.talk(code + b"\x04", b"OK")
    return result(board)


def paste(board, code):
    board.friendly()
    board.send(b"\x05")
    board.until(b"=== ")
    board.talk(code, code.replace(b"\r", b"\r\n=== "))
    board.talk(b"\x04", b"\r\n")
    text = board.until(b">>> ")[:-4]
    board.raw()
    out, trace, err = text.partition(b"Traceback")
    return out, trace + err


MODES = {"raw_paste": raw_paste, "raw": raw, "paste": paste}

# What an editor keeps on the board: a name that no program uses, and nothing else global.
TOOL = """
class __tool:
    import builtins, sys, os, gc, time, binascii
    last = None
    kept = builtins.dict()

    @builtins.classmethod
    def tell(cls, value):
        cls.builtins.print("<<", cls.builtins.repr(value), ">>", sep="", end="")

    @builtins.classmethod
    def short(cls, value):
        try:
            text = cls.builtins.repr(value)
        except cls.builtins.Exception as e:
            text = "no repr: " + __tool.builtins.str(e)
        return text if cls.builtins.len(text) < 40 else text[:40] + "..."

    @builtins.classmethod
    def names(cls):
        return {
            k: (cls.short(v), cls.builtins.id(v))
            for (k, v) in cls.builtins.globals().items()
            if not k.startswith("__")
        }

    @builtins.classmethod
    def keep(cls, value):
        if value is not None:
            cls.kept[cls.builtins.id(value)] = value
            cls.last = value
            cls.builtins.print("[%d]" % cls.builtins.id(value), cls.builtins.repr(value))
"""


class Editor:
    """Asks the class on the board, in one of the ways to send code."""

    def __init__(self, board, send):
        self.board, self.send = board, send
        self.run(TOOL)

    def run(self, code):
        out, err = self.send(self.board, code.strip("\n").encode())
        return plain(out), plain(err)

    def ask(self, expression, before=""):
        out, err = self.run(f"{before}\n__tool.tell({expression})")
        found = re.search("<<(.*)>>", out, re.S)
        if err or not found:
            raise Failure(f"{expression}: {out!r} {err!r}")
        return ast.literal_eval(found[1])


def plain(data):
    return data.decode().replace("\r\n", "\n")


def same(got, wanted):
    if got != wanted:
        raise Failure(f"{got!r} instead of {wanted!r}")


def check_editor(board, send):
    board.raw()
    editor = Editor(board, send)
    same(editor.run("print('h\u00e9llo', __name__)"), ("h\u00e9llo __main__\n", ""))
    same(editor.run("print('a\\nb')\nprint('c', end='')"), ("a\nb\nc", ""))
    out, err = editor.run("def f():\n    1 / 0\n\nf()")
    same((out, err.splitlines()[-1]), ("", "ZeroDivisionError: division by zero"))
    same(err.splitlines()[1:3], [f'  File "<stdin>", line {n}, in {w}' for n, w in NAMED])
    same("SyntaxError" in "".join(editor.run("x = = 1")), True)
    same(editor.run("x = '" + "y" * 3000 + "'\nprint(len(x))"), ("3000\n", ""))

    editor.run("a = 5\nclass C:\n    y = [1]\n    def __repr__(self): return 1 / 0\nc = C()\nx = 2.5")
    names = editor.ask("__tool.names()")
    same({k: names[k][0] for k in "ax"}, {"a": "5", "x": "2.5"})
    same(names["c"][0], "no repr: division by zero")
    same(editor.ask("dir(c)[-1]"), "y")
    kept = editor.run("__tool.keep(C.y)\n__tool.keep(None)")[0]
    number = int(re.match(r"\[(\d+)\] \[1\]\n$", kept)[1])
    same(editor.ask(f"__tool.kept[{number}] is __tool.last is C.y"), True)
    same(editor.ask("__tool.gc.collect() is None or True"), True)

    check_files(editor)
    same(editor.ask("len(__tool.time.localtime()) >= 8"), True)
    modules = editor.run("help('modules')")[0].split()
    same([n for n in ("builtins", "sys", "math") if modules.count(n) != 1], [])
    same(editor.ask("sys.implementation.name", "import sys"), "micropython")

    board.friendly()
    board.talk(b"\x04", b"\r\nMPY: soft reboot\r\n")
    board.until(b">>> ")
    board.raw()
    same(editor.run("print('__tool' in globals(), 'a' in globals())"), ("False False\n", ""))


NAMED = [(4, "<module>"), (2, "f")]


def check_files(editor):
    folder = editor.board.folder
    same(editor.ask("__tool.os.getcwd()"), folder)
    content = bytes(range(256)) * 3
    editor.run("f = open('new.bin', 'wb')")
    for at in range(0, len(content), 100):
        block = binascii.hexlify(content[at : at + 100])
        same(editor.ask(f"f.write(__tool.binascii.unhexlify({block!r}))"), len(block) // 2)
    editor.run("f.close()\ndel f")
    same(Path(folder, "new.bin").read_bytes(), content)
    back = b""
    editor.run("f = open('new.bin', 'rb')")
    while block := editor.ask("__tool.binascii.hexlify(f.read(128))"):
        back += binascii.unhexlify(block)
    same(back, content)
    editor.run("f.close()\n__tool.os.mkdir('d')\n__tool.os.rename('new.bin', 'd/n.bin')")
    same(editor.ask("{n: __tool.os.stat('d/' + n)[:7:6] for n in __tool.os.listdir('d')}")["n.bin"][1], 768)
    same(editor.ask("__tool.os.stat('d')[0] & 0x4000"), 0x4000)
    same(editor.ask("len(__tool.os.statvfs('.')) == 10"), True)
    editor.run("__tool.os.remove('d/n.bin')\n__tool.os.chdir('d')")
    same(editor.ask("__tool.os.getcwd()"), folder + "/d")
    editor.run("__tool.os.chdir('..')\n__tool.os.rmdir('d')")
    same(editor.ask("__tool.os.listdir()"), [])
    same("OSError" in editor.run("__tool.os.stat('d')")[1], True)


def check_interrupts(board):
    """Ctrl-C wherever a program waits or runs, and right behind it."""
    board.raw()
    waits = ["while True: pass", "import time\ntime.sleep(100)", "input()"]
    waits += ["import sys\nsys.stdin.read(5)", "import sys\nsys.stdin.buffer.readinto(bytearray(5))"]
    waits += ["import sys, select\np = select.poll()\np.register(sys.stdin)\np.modify(sys.stdin, 1)\np.poll()"]
    for code in waits:
        board.talk(b"print('go')\n" + code.encode() + b"\x04", b"OKgo\r\n")
        board.send(b"\x03")
        err = result(board)[1]
        same(err.splitlines()[-1], b"KeyboardInterrupt: ")
        same(raw(board, b"print(1)"), (b"1\r\n", b""))
    board.send(b"while True: pass\x04\x03")
    board.expect(b"OK")
    same(result(board)[1].splitlines()[-1], b"KeyboardInterrupt: ")
    caught = b"try:\n    while True: pass\nexcept KeyboardInterrupt:\n    print('caught')"
    board.send(caught + b"\x04\x03")
    board.expect(b"OKcaught\r\n\x04\x04>")
    # A program that reads bytes has given Ctrl-C away.
    code = b"import sys, micropython\nmicropython.kbd_intr(-1)\nprint('go')\nprint(sys.stdin.buffer.read(4))"
    board.talk(code + b"\x04", b"OKgo\r\n")
    board.talk(b"\x03\x04\xff\r", b"b'\\x03\\x04\\xff\\r'\r\n\x04\x04>")
    board.talk(b"while True: pass\x04", b"OK")
    time.sleep(0.1)
    board.send(b"\x03")
    same(result(board)[1].splitlines()[-1], b"KeyboardInterrupt: ")


def check_protocol(board):
    """The bytes of the raw REPL, with what makes no sense in it."""
    board.talk(b"\x01", b"\r\n" + BANNER)
    board.talk(b"\x01", BANNER)
    board.talk(b"print(1)\r\nprint(2)\r\n\x04", b"OK1\r\n2\r\n\x04\x04>")
    board.talk(b"junk\x03print(3)\x04", b"OK3\r\n\x04\x04>")
    board.talk(b"\x05B\x01", b"R\x00>")
    board.talk(b"\x05A\x01", b"R\x01\x80\x00\x01")
    board.talk(b"x = \x03", b"\x04\x04KeyboardInterrupt: \r\n\x04>")
    board.talk(b"\x05A\x01\x04", b"R\x01\x80\x00\x01\x04\x04\x04>")
    board.talk(b"\x05A\x01" + b"#" * 128 + b"\x04", b"R\x01\x80\x00\x01\x01\x04\x04\x04>")
    board.talk(b"raise SystemExit\x04", b"OK\x04\x04")
    board.expect(b"MPY: soft reboot\r\n" + BANNER)
    board.talk(b"print(4)\x04\x04", b"OK4\r\n\x04\x04>OK\r\nMPY: soft reboot\r\n" + BANNER)
    board.talk(b"print('\xff')\x04", b"OK\x04")
    same(b"Error" in board.until(b"\x04>"), True)
    board.talk(b"print(\x00)\x04", b"OK\x04")
    same(b"SyntaxError" in board.until(b"\x04>"), True)
    board.friendly()


# Pieces of odd input; their order is random.
PIECES = [bytes([c]) for c in b"\x00\x01\x02\x03\x04\x05\x06\x08\t\n\r\x0b\x0e\x10\x15\x17\x1b\x7f\xff"]
PIECES += [bytes([c]) for c in "\u00e9\u65e5\U0001f642".encode()]
PIECES += [b"\x05A\x01", b"\x1b[", b"\x1b[A", b"\x1b[1;5C", b"print(1)\r", b"x = 1\r", b"if x:\r", b"'''"]
PIECES += [b"while True: pass\r", b"\x01while 1: pass\x04", b"(", b")\r", b"input()\r", b"\\\r", b" " * 300]
PIECES += [b"import sys\r", b"sys.stdin.read(2)\r", b"sys.stdin.readline()\r", b"def f(x):\r", b"1/0\r"]


def check_odd(board):
    for seed in range(ROUNDS):
        rng = random.Random(seed)
        data = b"".join(rng.choice(PIECES) for _ in range(rng.randint(1, 60)))
        back(board, data, f"seed {seed}")


def check_long(board):
    for data in (b"x" * (64 << 10), b"\x05" + b"#" * (64 << 10), b"'\xc3\xa9" * 2000, b"\x00" * 5000):
        back(board, data, f"{data[:5]!r}")
    board.talk(b"\x01", b"\r\n" + BANNER)
    code = b"x = '" + b"y" * (64 << 10) + b"'\nprint(len(x))"
    same(raw(board, code), (b"65536\r\n", b""))
    same(raw_paste(board, code), (b"65536\r\n", b""))
    board.talk(b"#" * (300 << 10) + b"\x04", b"OK\x04MemoryError: input too long\r\n\x04>")
    board.friendly()


def back(board, data, what):
    """Ctrl-C and Ctrl-B lead back to the prompt from wherever `data` has led."""
    try:
        board.send(data)
        # Escape sequences swallow a byte each, and a program that handles the first starts again.
        for key in (b"\x03", b"\x03", b"\x03", b"\x02", b"\x03"):
            board.send(key)
            time.sleep(0.005)
        mark = random.getrandbits(60)
        board.send(f"print({mark} + 1)\r".encode())
        board.until(f"{mark + 1}\r\n>>> ".encode())
    except Failure as failure:
        raise Failure(f"{what}: {data[:300]!r}: {failure}") from None


CASES = {f"editor_{name}": lambda b, mode=mode: check_editor(b, mode) for name, mode in MODES.items()}
CASES |= {"interrupts": check_interrupts, "protocol": check_protocol}
CASES |= {"odd": check_odd, "long": check_long}


def main(pyrite, words=""):
    pyrite = str(Path(pyrite).resolve())
    failed = 0
    chosen = [name for name in CASES if re.search(words, name)]
    for name in chosen:
        with tempfile.TemporaryDirectory() as folder:
            board = None
            try:
                board = Board(pyrite, os.path.realpath(folder))
                CASES[name](board)
            except Failure as failure:
                failed += 1
                print(f"FAILED serial {name}: {failure}")
            finally:
                if board:
                    board.stop()
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
