# Boots a board's image, an ELF file or a whole flash (.bin), in the emulator:
#
# python3 run.py IMAGE [--board pyboard] [--script FILE | --pty] [--flash KIB]
#
# With --script the program runs over the raw REPL, and what it prints is printed; the status is 1
# if it ends with an exception. With --pty the serial line is a pseudo-terminal for tools such as
# mpremote, whose path is printed when the board has started; time is the wall's or slower. Else the
# terminal is the serial line until its input ends.

import argparse
import os
import pty
import select
import sys
import time
import tty

import boards
from cortex_m4.repl import Repl

# What the board may run ahead of the wall clock, in microseconds.
WINDOW_US = 5_000
# The longest start: a new PyBoard makes its file system.
START_US = 15_000_000


def script(board, file):
    repl = Repl(board)
    repl.boot()
    repl.enter_raw()
    with open(file, "rb") as source:
        output, error = repl.run(source.read(), 600_000)
    sys.stdout.buffer.write(output.replace(b"\r\n", b"\n"))
    sys.stdout.flush()
    sys.stderr.buffer.write(error.replace(b"\r\n", b"\n"))
    return 1 if error else 0


def start(board):
    """Lets the board come to its prompt, or to the first seconds of a program that it has."""
    while b">>> " not in board.output and board.us < START_US:
        board.run_us(WINDOW_US)


def talk(board, source, sink):
    """Passes bytes between two files and the board until the input ends."""
    start = time.monotonic() - board.us / 1e6
    while True:
        board.run_us(WINDOW_US)
        if board.output:
            os.write(sink, bytes(board.output))
            board.output.clear()
        ahead = board.us / 1e6 - (time.monotonic() - start)
        ready, _, _ = select.select([source], [], [], max(0, ahead))
        if ready:
            try:
                data = os.read(source, 256)
            except OSError:
                return 0
            if not data:
                return 0
            board.type(data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("--board", choices=boards.KINDS, default="microbit")
    parser.add_argument("--script")
    parser.add_argument("--pty", action="store_true")
    parser.add_argument("--flash", type=int, default=512)
    options = parser.parse_args()
    board = boards.make(options.board, options.image, options.flash * 1024)
    if options.script:
        status = script(board, options.script)
    elif options.pty:
        master, slave = pty.openpty()
        tty.setraw(slave)
        start(board)
        print(os.ttyname(slave), flush=True)
        status = talk(board, master, master)
    else:
        status = talk(board, 0, 1)
    for complaint in board.chip.complaints:
        print(f"emulator: {complaint}", file=sys.stderr)
    return status or (3 if board.chip.complaints else 0)


if __name__ == "__main__":
    sys.exit(main())
