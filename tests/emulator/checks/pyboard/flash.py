# The file system in the flash: through resets, and when power is lost in the middle.

import random

from check import value
from cortex_m4.repl import Repl

START, END = 0x08004000, 0x08020000


class PowerLost(Exception):
    pass


def check_files_survive_a_reset(bench):
    board = bench.booted()
    value(board, "import os\nf = open('a.txt', 'w')\nf.write('hello' * 100)\nf.close()")
    board.chip.ask_for_reset("pin")
    board.repl.boot(15_000)
    board.repl.enter_raw()
    assert value(board, "print(len(open('a.txt').read()))") == "500"


def check_many_files(bench):
    board = bench.booted()
    program = (
        "import os\n"
        "for i in range(40):\n"
        "    with open('f%d' % (i % 10), 'w') as f: f.write(str(i) * 200)\n"
        "for i in range(10): print(open('f%d' % i).read() == str(30 + i) * 200, end=' ')\n"
    )
    assert value(board, program, 200_000).split() == ["True"] * 10
    assert max(board.chip.flash.erasures) < 30, board.chip.flash.erasures


def check_flash_is_full(bench):
    board = bench.booted()
    program = (
        "import os\n"
        "f = open('big', 'w')\n"
        "try:\n"
        "    for i in range(200): f.write('x' * 512)\n"
        "except OSError as e: print(e.errno)\n"
        "f.close()\n"
        "os.remove('big')\n"
        "print(os.statvfs('/flash')[3] > 50)\n"
    )
    assert value(board, program, 200_000).split() == ["28", "True"]


def check_block_device(bench):
    board = bench.booted()
    program = (
        "import pyb\n"
        "f = pyb.Flash(start=0)\n"
        "b = bytearray(512)\n"
        "print(f.ioctl(4, 0), f.ioctl(5, 0), f.readblocks(0, b), b[510:] == b'\\x55\\xaa')\n"
    )
    assert value(board, program) == "92 512 0 True"


def lose_power(bench, flash, change):
    """A board with this flash whose power fails at the change with this number while it writes a
    file; the flash then."""
    board = bench.booted()
    chip = board.chip
    chip.uc.mem_write(START, flash)
    chip.ask_for_reset("pin")
    board.repl.boot(15_000)
    board.repl.enter_raw()
    count = 0

    def watch(what, address):
        nonlocal count
        count += 1
        if count == change:
            raise PowerLost

    chip.flash.watch = watch
    try:
        value(board, "with open('safe.txt', 'w') as f: f.write('new' * 400)", 60_000)
        lost = False
    except PowerLost:
        lost = True
    bench.boards.remove(board)
    return bytes(chip.uc.mem_read(START, END - START)), lost


def check_power_is_lost(bench):
    board = bench.booted()
    value(board, "with open('safe.txt', 'w') as f: f.write('old' * 400)\nopen('x', 'w').close()")
    flash = bytes(board.chip.uc.mem_read(START, END - START))
    numbers = random.Random(3)
    for _ in range(6):
        after, lost = lose_power(bench, flash, numbers.randrange(1, 700))
        board.chip.uc.mem_write(START, after)
        board.chip.ask_for_reset("pin")
        board.repl.boot(20_000)
        board.repl.enter_raw()
        names = value(board, "import os\nprint(sorted(os.listdir()))")
        for name in "boot.py", "main.py", "safe.txt", "x":
            assert name in names, names
        assert value(board, "print(len(open('boot.py').read()) > 50)") == "True"
