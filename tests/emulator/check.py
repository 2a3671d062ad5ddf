# What the firmware of a board does at the pins of an emulated one.
#
# python3 check.py IMAGE [FILTER] [--board pyboard] [--flash KIB]
#
# Each function of `checks` is one check: it gets a board that has booted to its raw REPL, or what
# it needs to make boards itself. A register that the emulator does not know fails the check.
#
# A board boots once, and each check goes on with it in a copy of the process: starting and
# translating the image again would be a third of the time.

import argparse
import importlib
import os
import sys
import time
import traceback

import boards
from cortex_m4.repl import Repl
from nrf52833.radio import Ether

GROUPS = {
    "microbit": [
        "serial",
        "display",
        "pins",
        "sensors",
        "sound",
        "radio",
        "buses",
        "flash",
        "journal",
        "compass",
        "faults",
        "latency",
        "golden",
    ],
    "pyboard": [
        "pyboard.boot",
        "pyboard.clock",
        "pyboard.pins",
        "pyboard.timers",
        "pyboard.analog",
        "pyboard.buses",
        "pyboard.one_wire",
        "pyboard.sound",
        "pyboard.can",
        "pyboard.flash",
        "pyboard.card",
        "pyboard.usb",
        "pyboard.media",
        "pyboard.vcp",
        "pyboard.prompt",
        "pyboard.faults",
        "pyboard.latency",
        "pyboard.golden",
    ],
}


class Bench:
    """Makes boards with the image under test."""

    # What a new board has made of its flash: the next one need not do that again.
    files = None
    # A board at its raw REPL, for the check that runs in this process.
    ready = None

    def __init__(self, kind, image, flash_size):
        self.kind, self.image, self.flash_size = kind, image, flash_size
        self.boards = []

    def make(self, ether=None):
        board = boards.make(self.kind, self.image, self.flash_size, ether)
        self.boards.append(board)
        return board

    def booted(self, ether=None):
        """A board at its raw REPL."""
        if Bench.ready and not ether:
            board, Bench.ready = Bench.ready, None
            self.boards.append(board)
            return board
        board = self.make(ether)
        if Bench.files:
            board.chip.uc.mem_write(*Bench.files)
        board.repl = Repl(board)
        board.repl.boot(15_000)
        if not Bench.files and self.kind == "pyboard":
            Bench.files = board.files()
        board.repl.enter_raw()
        return board

    @staticmethod
    def repl(board):
        """The prompt of a board that starts."""
        repl = Repl(board)
        repl.boot(30_000)
        return repl

    def pair(self):
        """Two boards that hear each other."""
        ether = Ether()
        return self.booted(ether), self.booted(ether)


def run_together(boards, us, window_us=100):
    """Runs boards in one time, in windows shorter than the ramp of a radio."""
    end = max(board.us for board in boards) + us
    while (first := min(boards, key=lambda board: board.us)).us < end:
        first.run_us(window_us)


def value(board, source, limit_ms=20_000):
    """What a program prints."""
    output, error = board.repl.run(source, limit_ms)
    assert not error, error.decode()
    return output.decode().replace("\r\n", "\n").strip()


def checks(board, pattern):
    for group in GROUPS[board]:
        module = importlib.import_module(f"checks.{group}")
        for name, check in vars(module).items():
            full = f"{group.replace('.', '/')}/{name[6:]}"
            if name.startswith("check_") and pattern in full:
                yield full, check


def run(check, bench):
    """The message of a check that fails; None if it passes."""
    try:
        check(bench)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {error} ({place.filename.split('/')[-1]}:{place.lineno})"
    complaints = [complaint for board in bench.boards for complaint in board.chip.complaints]
    return f"{len(complaints)} complaints of the emulator: {complaints[0]}" if complaints else None


def run_apart(check, bench):
    """Runs a check in a copy of this process, where all that it does to boards stays."""
    sys.stdout.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writer, "wb") as sink:
            sink.write((run(check, bench) or "").encode())
        sys.stdout.flush()
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as source:
        error = source.read().decode()
    status = os.waitpid(child, 0)[1]
    return error or (f"the emulator ended with status {status}" if status else None)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("filter", nargs="?", default="")
    parser.add_argument("--board", choices=GROUPS, default="microbit")
    parser.add_argument("--flash", type=int, default=512)
    parser.add_argument("--times", action="store_true")
    options = parser.parse_args()
    passed = failed = 0
    bench = Bench(options.board, options.image, options.flash * 1024)
    # The first start of a new board makes its files; checks see the second.
    first = bench.booted()
    Bench.ready = bench.booted() if Bench.files else first
    bench.boards.clear()
    for name, check in checks(options.board, options.filter):
        start = time.monotonic()
        error = run_apart(check, bench)
        passed, failed = passed + (not error), failed + bool(error)
        if error:
            print(f"{name}: {error}")
        if options.times:
            print(f"{name}: {time.monotonic() - start:.1f} s", file=sys.stderr)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
