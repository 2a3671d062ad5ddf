# What holds for the firmware of any board: faults, overflows, Ctrl-C. The modules of the boards
# take these checks over by name.

import random

from unicorn.arm_const import UC_ARM_REG_R0, UC_ARM_REG_SP

from check import value
from cortex_m4.repl import CTRL_C

UNDEFINED = b"\x00\xde" * 4
LOAD_FROM_R0 = b"\x00\x68" * 4
NOTHING = 0x30000000
# Beyond the end of the stack, wherever it is in the RAM or beside it.
NO_STACK = 0x20000010


def report_of(board):
    """What the board says about the fault that has just been made, and that it starts again."""
    report = board.repl.read_until(b">>> ", board.patience_ms)
    assert b"FATAL" in report and b"cfsr=" in report and b"Pyrite" in report, report
    assert board.chip.resets[-1][1] == "software"
    return report


def execute(board, instructions):
    """Lets the processor run into these instructions."""
    board.chip.uc.mem_write(board.scratch, instructions)
    board.chip.pc, board.chip.is_asleep = board.scratch, False


def check_undefined_instruction(bench):
    board = bench.booted()
    execute(board, UNDEFINED)
    assert b"UsageFault" in report_of(board)


def check_access_to_nothing(bench):
    board = bench.booted()
    board.chip.uc.reg_write(UC_ARM_REG_R0, NOTHING)
    execute(board, LOAD_FROM_R0)
    assert b"BusFault" in report_of(board)


def check_stack_overflow(bench):
    board = bench.booted()
    board.chip.uc.reg_write(UC_ARM_REG_SP, NO_STACK)
    assert b"stack overflow" in report_of(board)


def check_memory_ends(bench):
    board = bench.booted()
    program = "a = []\ntry:\n    while True: a.append(bytes(500))\nexcept MemoryError: a = None\n"
    assert value(board, program + "print('caught')") == "caught"


def check_sleep_is_sleep(bench):
    board = bench.booted()
    slept, now, us = board.chip.slept, board.chip.now, board.us
    value(board, board.sleep(1000))
    assert 1_000_000 <= board.us - us < 1_100_000, board.us - us
    share = (board.chip.slept - slept) / (board.chip.now - now)
    assert share > 0.5, f"the core sleeps for {share:.0%} of a sleep"


def interrupt(board, loop, after_us):
    """Ends a loop by Ctrl-C; the microseconds that this takes."""
    board.repl.start(loop)
    board.run_us(after_us)
    before = board.us
    board.type(CTRL_C)
    # One byte of traceback is enough; the line takes 87 us a byte.
    board.repl.read_until(b"\x04", 100)
    took = board.us - before
    board.repl.read_until(b"\x04>", 100)
    return took


def check_ctrl_c_within_10_ms(bench):
    board = bench.booted()
    for loop in "while True: pass", "x = 0\nwhile True: x += 1", board.sleep(10**7):
        took = interrupt(board, loop, 100_000)
        assert took < 10_000, f"{took} us"


# The heap full of objects that are all alive, the worst that a collection can find.
FULL = """
import gc
kept = []
try:
    while True: kept.append([kept, len(kept)])
except MemoryError: pass
for _ in range(40): kept.pop()
"""


def check_ctrl_c_while_collecting(bench):
    board = bench.booted()
    value(board, FULL, 120_000)
    numbers = random.Random(3)
    for _ in range(12):
        took = interrupt(board, "while True: gc.collect()", 100_000 + numbers.randrange(20_000))
        assert took < 10_000, f"{took} us"


# Natives that take long, alone or in a loop: what is made before, and what is done again and again.
LONG = [
    ("", "sorted(range(50))"),
    ("a = [i * 7919 % 1009 for i in range(600)]", "sorted(a)"),
    ("a = [(i * 7919 % 1009) / 3 for i in range(300)]", "sorted(a)"),
    ("a = [str(i * 7919 % 1009) for i in range(300)]", "sorted(a, reverse=True)"),
    ("a = [i * 7919 % 1009 for i in range(300)]", "sorted(a, key=lambda x: -x)"),
    ("a = list(range(1500))", "sum(a)"),
    ("a = [i / 3 for i in range(500)]", "min(a)"),
    ("a = [str(i) for i in range(400)]", "','.join(a)"),
    ("", "list(range(3000))"),
    ("", "set(range(300))"),
    ("a = list(range(1500))", "-1 in a"),
    ("a = list(range(1000)); b = list(range(1000))", "a == b"),
    ("", "b'xy' * 5000"),
    ("", "3 ** 20000"),
    ("a = 3 ** 2000", "str(a)"),
    ("a = 3 ** 6000", "a * a"),
    ("a = 3 ** 6000; b = 3 ** 3000", "a // b"),
    ("a = 3 ** 400; b = 5 ** 300; c = 7 ** 300", "pow(a, b, c)"),
]


def check_ctrl_c_during_natives(bench):
    board = bench.booted()
    numbers = random.Random(5)
    for before, native in LONG:
        loop = f"import gc\ngc.collect()\n{before}\nprint('go')\nwhile True: {native}"
        board.repl.start(loop)
        board.repl.read_until(b"go\r\n", 5_000)
        board.run_us(numbers.randrange(20_000, 60_000))
        before_us = board.us
        board.type(CTRL_C)
        board.repl.read_until(b"\x04", 1000)
        took = board.us - before_us
        error = board.repl.read_until(b"\x04>", 1000)
        assert b"KeyboardInterrupt" in error, (native, error)
        assert took < 10_000, f"{took} us with {native}"
