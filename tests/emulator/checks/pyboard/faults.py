# What must not happen: faults, overflows, noise on the line.

import random

from check import value
from cortex_m4.repl import CTRL_B, CTRL_C
from unicorn.arm_const import UC_ARM_REG_R0, UC_ARM_REG_SP

# Free memory, and instructions in it.
SCRATCH = 0x1000FF00
UNDEFINED = b"\x00\xde" * 4
LOAD_FROM_R0 = b"\x00\x68" * 4


def report_of(board):
    """What the board says about the fault that has just been made, and that it starts again."""
    report = board.repl.read_until(b">>> ", 15_000)
    assert b"FATAL" in report and b"cfsr=" in report and b"Pyrite" in report, report
    assert board.chip.resets[-1][1] == "software"
    return report


def check_undefined_instruction(bench):
    board = bench.booted()
    board.chip.uc.mem_write(SCRATCH, UNDEFINED)
    board.chip.pc, board.chip.is_asleep = SCRATCH, False
    assert b"UsageFault" in report_of(board)


def check_access_to_nothing(bench):
    board = bench.booted()
    board.chip.uc.mem_write(SCRATCH, LOAD_FROM_R0)
    board.chip.uc.reg_write(UC_ARM_REG_R0, 0x30000000)
    board.chip.pc, board.chip.is_asleep = SCRATCH, False
    assert b"BusFault" in report_of(board)


def check_stack_overflow(bench):
    board = bench.booted()
    board.chip.uc.reg_write(UC_ARM_REG_SP, 0x20000010)
    assert b"stack overflow" in report_of(board)


def check_deep_recursion(bench):
    board = bench.booted()
    # What of the heap is free may end before the limit of the stack, which is a part of it.
    program = "def f(n): return f(n + 1)\n"
    program += "try: f(0)\nexcept (RuntimeError, MemoryError): print('caught')"
    assert value(board, program) == "caught"


def check_memory_ends(bench):
    board = bench.booted()
    program = "a = []\ntry:\n    while True: a.append(bytes(500))\nexcept MemoryError: a = None\n"
    assert value(board, program + "print('caught')") == "caught"


def check_sleep_is_sleep(bench):
    board = bench.booted()
    slept, now = board.chip.slept, board.chip.now
    value(board, "import pyb\npyb.delay(1000)")
    share = (board.chip.slept - slept) / (board.chip.now - now)
    assert share > 0.5, f"the core sleeps for {share:.0%} of a sleep"


def check_random_bytes(bench):
    board = bench.booted()
    numbers = random.Random(1)
    for _ in range(10):
        board.type(bytes(numbers.randrange(256) for _ in range(150)))
        board.run_us(30_000)
        board.type(CTRL_C + CTRL_C + CTRL_B)
        board.run_us(10_000)
        board.output.clear()
        board.type(b"\x03\r\n6*7\r\n")
        board.repl.read_until(b"42\r\n", 15_000)


def check_no_crystal(bench):
    board = bench.make()
    board.chip.rcc.started = lambda on: None
    board.run_us(3_000_000)
    assert board.sent, "the board says nothing without its crystal"


def check_random_resets(bench):
    board = bench.booted()
    numbers = random.Random(2)
    for _ in range(15):
        board.chip.ask_for_reset("pin")
        board.run_us(numbers.randrange(200_000))
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.repl.boot(15_000)
