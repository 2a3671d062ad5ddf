# What must not happen, and what the board does when it does.

from check import value
from checks.any_board import (
    check_access_to_nothing,
    check_memory_ends,
    check_sleep_is_sleep,
    check_stack_overflow,
    check_undefined_instruction,
)
from checks.noise import check_greedy_programs, check_random_bytes, check_random_resets


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


def check_power_off(bench):
    board = bench.booted()
    board.repl.start("import power\npower.off()")
    board.run_us(100_000)
    assert board.chip.is_off
