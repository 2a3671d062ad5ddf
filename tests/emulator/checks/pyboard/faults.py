# What must not happen: faults, overflows, noise on the line.

from check import value
from checks.any_board import (
    check_access_to_nothing,
    check_memory_ends,
    check_sleep_is_sleep,
    check_stack_overflow,
    check_undefined_instruction,
)
from checks.noise import check_greedy_programs, check_random_bytes, check_random_resets


def check_deep_recursion(bench):
    board = bench.booted()
    # What of the heap is free may end before the limit of the stack, which is a part of it.
    program = "def f(n): return f(n + 1)\n"
    program += "try: f(0)\nexcept (RuntimeError, MemoryError): print('caught')"
    assert value(board, program) == "caught"


def check_no_crystal(bench):
    board = bench.make()
    board.chip.rcc.started = lambda on: None
    # The core has a tenth of its speed then.
    board.run_us(6_000_000)
    assert board.sent, "the board says nothing without its crystal"
