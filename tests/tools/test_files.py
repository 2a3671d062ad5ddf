"""`pyrite fs` against a running `pyrite --pty`: files of a board over its serial line.

    python3 tests/tools/test_files.py PYRITE [FILTER]

The board's folder is one of this computer, so that what is there can be compared with what was sent.
"""

import os
import random
import select
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

LIMIT = 120


class Board:
    """A running `pyrite --pty`, and `pyrite fs` on it."""

    def __init__(self, pyrite, folder):
        self.pyrite, self.folder = pyrite, Path(folder, "board")
        self.here = Path(folder, "here")
        self.folder.mkdir()
        self.here.mkdir()
        self.process = subprocess.Popen(
            [pyrite, "--pty"], cwd=self.folder, stdout=subprocess.PIPE, text=True
        )
        self.port = self.process.stdout.readline().strip()

    def fs(self, *args, fails=None):
        command = [self.pyrite, "fs", "--port", self.port, *map(str, args)]
        done = subprocess.run(command, cwd=self.here, capture_output=True, timeout=LIMIT)
        if fails is None:
            assert done.returncode == 0, (args, done.stderr)
            return done.stdout
        assert done.returncode == 1 and fails in done.stderr.decode(), (args, done)
        return None

    def stop(self):
        self.process.kill()
        self.process.wait()


def list_and_change(board):
    """Folders, names that are no ASCII, and all that can be done with files."""
    assert board.fs("ls") == b""
    Path(board.here, "a b.txt").write_text("one")
    Path(board.here, "é'\\.txt").write_text("other")
    board.fs("cp", "a b.txt", "é'\\.txt", ":")
    assert board.fs("ls").decode() == "       3 a b.txt\n       5 é'\\.txt\n"
    board.fs("mkdir", "folder", "folder/inner")
    board.fs("cp", "a b.txt", ":folder")
    board.fs("mv", "a b.txt", "folder/c")
    assert board.fs("ls", "folder").decode() == "       3 a b.txt\n       3 c\n       0 inner/\n"
    assert sorted(os.listdir(board.folder)) == ["folder", "é'\\.txt"]
    assert board.fs("cat", "folder/c", "é'\\.txt") == b"oneother"
    board.fs("rm", "folder/c", "folder/a b.txt", "é'\\.txt")
    board.fs("rmdir", "folder/inner", "folder")
    assert os.listdir(board.folder) == []
    free, _, total, *_ = board.fs("df").split()
    assert 0 < int(free) < int(total)


def contents_are_kept(board):
    """Bytes of every value and files of every size come back."""
    choose = random.Random(3)
    for size in 0, 1, 511, 512, 513, 4096, 100_003:
        data = bytes(range(256)) if size == 512 else choose.randbytes(size)
        Path(board.here, "data").write_bytes(data)
        board.fs("cp", "data", ":there.bin")
        assert Path(board.folder, "there.bin").read_bytes() == data, size
        board.fs("cp", ":there.bin", "back")
        assert Path(board.here, "back").read_bytes() == data, size
    assert os.listdir(board.folder) == ["there.bin"]


def errors_have_words(board):
    """What the board refuses is said in words, and changes nothing."""
    Path(board.here, "data").write_text("x")
    board.fs("cat", "nothing", fails="nothing on the board: No such file or directory")
    board.fs("rm", "nothing", fails="No such file or directory")
    board.fs("cp", "data", ":no/folder", fails="No such file or directory")
    Path(board.folder, "full").mkdir()
    Path(board.folder, "full", "file").write_text("y")
    board.fs("rmdir", "full", fails="not empty")
    board.fs("mkdir", "full", fails="File exists")
    assert Path(board.folder, "full", "file").read_text() == "y"
    assert os.listdir(board.folder) == ["full"]


def a_busy_board_is_stopped(board):
    """A program that prints without end is interrupted, and the prompt is there afterwards."""
    line = os.open(board.port, os.O_RDWR | os.O_NOCTTY)
    os.write(line, b"import time\rwhile True: print('busy'); time.sleep(0.001)\r\r")
    time.sleep(0.3)
    os.close(line)
    Path(board.folder, "file").write_text("here")
    assert board.fs("cat", "file") == b"here"
    line = os.open(board.port, os.O_RDWR | os.O_NOCTTY)
    os.write(line, b"print(6*7)\r")
    got, end = b"", time.monotonic() + 10
    while b"42\r\n>>> " not in got and time.monotonic() < end:
        if select.select([line], [], [], 0.1)[0]:
            got += os.read(line, 4096)
    os.close(line)
    assert b"42\r\n>>> " in got, got


def ports_that_are_none(board):
    """No port, and nobody behind it."""
    command = [board.pyrite, "fs", "--port", "/nowhere", "ls"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 1 and "cannot open /nowhere" in done.stderr, done
    main, peer = os.openpty()
    command[3] = os.ttyname(peer)
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 1 and "does not come to its prompt" in done.stderr, done
    os.close(main)
    os.close(peer)


CASES = [
    list_and_change,
    contents_are_kept,
    errors_have_words,
    a_busy_board_is_stopped,
    ports_that_are_none,
]


def main():
    pyrite, *filters = sys.argv[1:]
    passed = failed = 0
    for check in CASES:
        if filters and filters[0] not in check.__name__:
            continue
        with tempfile.TemporaryDirectory() as folder:
            board = Board(os.path.abspath(pyrite), folder)
            try:
                check(board)
                passed += 1
            except Exception:
                failed += 1
                print(f"{check.__name__}: {traceback.format_exc()}")
            finally:
                board.stop()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
