# From an edge at a pin to the first effect of the handler in Python, while the program does what
# holds it up most; and what handlers do wrong.

import random

from check import value
from checks.any_board import (
    FULL,
    check_ctrl_c_during_natives,
    check_ctrl_c_while_collecting,
)

WATCH = """
import gc, pyb
from pyb import ExtInt, Pin
out = Pin('X1', Pin.OUT_PP)
def handler(line):
    out.high()
    out.low()
ExtInt('X2', ExtInt.IRQ_RISING, Pin.PULL_DOWN, handler)
"""
# What holds the program up, and the longest that a handler waits then in microseconds: a slice of
# the interpreter, a collection.
WORK = {
    "pass": 4000,
    "x = [i for i in range(20)]": 4000,
    "gc.collect()": 4000,
}
EDGES = 12


def latencies(board, work):
    """Microseconds from each edge to the handler's effect, at moments that nobody has chosen."""
    numbers = random.Random(work)
    start = board.us + 5000
    times, at = [], start
    for _ in range(EDGES):
        at += numbers.randrange(60_000, 90_000)
        times.append(at)
        board.later(at, lambda: board.hold("X2", 3300))
        board.later(at + 20, lambda: board.hold("X2", 0))
    board.edges.clear()
    ms = round((at - start) / 1000) + 100
    value(board, f"end = pyb.millis() + {ms}\nwhile pyb.millis() < end: {work}", 120_000)
    rises = [cycles / board.chip.cycles_per_us for cycles, name, level in board.edges
             if name == "X1" and level == "1"]
    assert len(rises) == EDGES, f"{len(rises)} of {EDGES} edges have come with {work}"
    return [rise - time for rise, time in zip(rises, times)]


def check_latency(bench):
    board = bench.booted()
    value(board, WATCH)
    for work, most in WORK.items():
        worst = max(latencies(board, work))
        assert worst < most, f"{worst:.0f} us with {work}"


def check_latency_with_a_full_heap(bench):
    board = bench.booted()
    value(board, WATCH + FULL, 120_000)
    worst = max(latencies(board, "gc.collect()"))
    assert worst < 10_000, f"{worst:.0f} us"


WRONG = {
    "ZeroDivisionError": "1 / 0",
    "MemoryError": "bytearray(10)",
    "RecursionError": "handler(line)",
    "RuntimeError": "raise RuntimeError('x')",
}


def check_exceptions_in_handlers(bench):
    board = bench.booted()
    for name, statement in WRONG.items():
        program = (
            "import pyb\nfrom pyb import ExtInt, Pin\n"
            f"def handler(line):\n    {statement}\n"
            "e = ExtInt('X2', ExtInt.IRQ_RISING, Pin.PULL_DOWN, handler)\n"
            "for _ in range(3):\n    e.swint()\n    pyb.delay(5)\nprint('goes on')\n"
        )
        text = value(board, program)
        assert text.endswith("goes on") and text.count("Traceback") == 1, (name, text)
        assert "handler line 1" in text, (name, text)
        stack = name == "RecursionError" and ("RuntimeError" in text or "MemoryError" in text)
        assert name in text or stack, (name, text)


def check_handler_when_the_heap_is_full(bench):
    board = bench.booted()
    value(board, WATCH + FULL.replace("for _ in range(40): kept.pop()\n", ""), 120_000)
    board.edges.clear()
    board.hold("X2", 3300)
    value(board, "kept[0] = 1")
    board.run_us(20_000)
    assert [edge for edge in board.edges if edge[1] == "X1"], "the handler is not called"
    assert value(board, "kept = None\ngc.collect()\nprint(gc.mem_free() > 50000)") == "True"
