# What must not happen, and what the board does when it does.

import random

from unicorn.arm_const import UC_ARM_REG_R0, UC_ARM_REG_SP

from check import value
from cortex_m4.repl import CTRL_B, CTRL_C

# An address behind the heap, where nothing of the program is.
SCRATCH = 0x2001FF00
UNDEFINED = b"\x00\xde"
LOAD_FROM_R0 = b"\x00\x68"


def check_soft_reset_brings_everything_back(bench):
    board = bench.booted()
    value(
        board,
        "from microbit import *\nimport music, radio\nradio.on()\n"
        "display.show(Image.HEART)\npin0.write_analog(500)\n"
        "music.play(music.PRELUDE, wait=False)\n",
    )
    board.type(b"\x04")
    board.run_us(500_000)
    assert not any(board.matrix.shown), board.matrix.shown
    assert board.chip.radio.state == "disabled"
    assert board.chip.line(2).driven() is None
    last = [wave for wave in board.waves if wave[1] == "pin_speaker"][-1]
    assert last[3] == 0, last


def check_reset(bench):
    board = bench.booted()
    board.repl.start("import microbit\nmicrobit.reset()")
    board.repl.read_until(b"soft reboot")
    board.run_us(300_000)


def check_deep_recursion(bench):
    board = bench.booted()
    program = "def f(n): return f(n + 1)\ntry: f(0)\nexcept RuntimeError as e: print('caught')"
    assert value(board, program) == "caught"


def check_memory_ends(bench):
    board = bench.booted()
    program = "a = []\ntry:\n    while True: a.append(bytes(500))\nexcept MemoryError: a = None\n"
    assert value(board, program + "print('caught')") == "caught"


def check_sleep_is_sleep(bench):
    board = bench.booted()
    slept, now = board.chip.slept, board.chip.now
    value(board, "import microbit\nmicrobit.sleep(1000)")
    share = (board.chip.slept - slept) / (board.chip.now - now)
    assert share > 0.5, f"the core sleeps for {share:.0%} of a sleep"


def check_power_off(bench):
    board = bench.booted()
    board.repl.start("import power\npower.off()")
    board.run_us(100_000)
    assert board.chip.is_off


def report_of(board):
    """What the board says about the fault that has just been made, and that it starts again."""
    report = board.repl.read_until(b">>> ", 3000)
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
        board.repl.read_until(b"42\r\n", 3000)


def check_random_resets(bench):
    board = bench.booted()
    numbers = random.Random(2)
    for _ in range(15):
        board.chip.ask_for_reset("pin")
        board.run_us(numbers.randrange(20_000))
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.repl.boot()
