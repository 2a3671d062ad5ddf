# From what happens to its first effect in Python, while the program does what holds it up most: the
# heap is full of objects that are all alive, and is collected again and again.

import random

from check import value
from checks.any_board import (
    FULL,
    check_ctrl_c_during_natives,
    check_ctrl_c_while_collecting,
)
from nrf52833.radio import Packet

PERIOD_MS = 70
CALLS = 12
TICK = """
from microbit import *
def tick():
    pin1.write_digital(1)
    pin1.write_digital(0)
"""
# What holds the program up, and the longest that a function of `run_every` waits then in
# microseconds: a slice of the interpreter, a collection.
WORK = {
    "pass": 3_000,
    "x = [i for i in range(20)]": 10_000,
    "gc.collect()": 10_000,
}


def rises(board, pin):
    """When a pin has become high, in microseconds."""
    edges = (at for at, name, level in board.edges if name == pin and level == "1")
    return [at / board.chip.cycles_per_us for at in edges]


def latencies(board, work, first):
    """Microseconds from the time of each call, a whole number of periods after `first`."""
    board.edges.clear()
    ms = PERIOD_MS * CALLS
    value(board, f"end = running_time() + {ms}\nwhile running_time() < end: {work}")
    calls = rises(board, "pin1")
    assert len(calls) >= CALLS - 1, f"{len(calls)} of {CALLS} calls have come with {work}"
    return [(at - first) % (PERIOD_MS * 1000) for at in calls]


def check_run_every(bench):
    board = bench.booted()
    value(board, TICK + FULL, 60_000)
    board.edges.clear()
    value(board, f"pin2.write_digital(1)\nrun_every(tick, ms={PERIOD_MS})")
    (first,) = rises(board, "pin2")
    for work, most in WORK.items():
        worst = max(latencies(board, work, first))
        assert worst < most, f"{worst:.0f} us with {work}"


def moments(board, seed, count, apart_us):
    """Times from now on that nobody has chosen."""
    numbers = random.Random(seed)
    at = board.us + 30_000
    for _ in range(count):
        at += numbers.randrange(apart_us, 2 * apart_us)
        yield at


def collect_until(board, us):
    """Collects a full heap until a time and empties it."""
    ms = round((us - board.us) / 1000)
    program = f"end = running_time() + {ms}\nwhile running_time() < end: gc.collect()\nkept = None"
    value(board, program)


def check_presses_while_collecting(bench):
    board = bench.booted()
    value(board, "from microbit import *\n" + FULL, 60_000)
    times = list(moments(board, 1, 8, 60_000))
    for at in times:
        board.later(at, lambda: board.press("a"))
        board.later(at + 20_000, lambda: board.press("a", False))
    collect_until(board, times[-1] + 50_000)
    assert value(board, "print(button_a.get_presses())") == str(len(times))


def check_packets_while_collecting(bench):
    """None is lost, and each has the time at which it came, whatever the program did."""
    board = bench.booted()
    value(board, "import radio\nfrom microbit import *\nradio.config(queue=20)\nradio.on()" + FULL)
    radio, cycles_per_us = board.chip.radio, board.chip.cycles_per_us
    ends = []

    def deliver():
        start = board.chip.now + cycles_per_us
        end = start + 100 * cycles_per_us
        ends.append(end / cycles_per_us)
        radio.coming(Packet(7, 0, 0x75626974, 0, radio.format(), b"\1\0\1x", 0, start, end))

    times = list(moments(board, 2, 20, 1_500))
    for at in times:
        board.later(at, deliver)
    collect_until(board, times[-1] + 20_000)
    got = eval(value(board, "print([radio.receive_full()[2] for _ in range(20)])"))
    late = [came - end for came, end in zip(got, ends)]
    assert max(late) - min(late) < 200, late
