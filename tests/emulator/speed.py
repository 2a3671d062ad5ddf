# What the interpreter costs on the board, for the speed of the simulated ones:
#
# python3 speed.py IMAGE [--flash KIB]
#
# Each loop runs in the emulator, which counts what the processor executes. Its turns are divided
# into units of the interpreter's budget, one for a turn of a loop and one for a call, as the
# simulated boards count them (docs/emulators.md says what is made of the result).
#
# The emulator has no pipeline. By the Technical Reference Manual of the Cortex-M4 an instruction
# takes one cycle, a load or store two, a branch that is taken two to four; with a third of the
# former and one in ten of the latter that makes CYCLES. The caches in front of the flash are
# assumed to hit.

import argparse
import math

from check import Bench

CYCLES = 1.5
BOARDS = {"micro:bit": 64_000_000, "PyBoard": 168_000_000}
TURNS = 400

# Name, code before the loop, the loop's body with `i` as its variable, units of one turn. The plain
# ones are what programs consist of, the others do most of their work in one native.
PLAIN = [
    ("for, nothing", "", "pass", 1),
    ("integers", "t = 0", "t = t + i * 3 & 0xffff", 1),
    ("call", "", "f(i)", 2),
    ("attributes", "a = A()", "a.x = a.x + 1", 1),
    ("method", "a = A()", "a.step()", 2),
    ("list", "l = [0] * 16", "l[i & 15] = l[i - 1 & 15] + 1", 1),
    ("global", "", "global G; G += 1", 1),
    ("branches", "n = 0", "n = n + 1 if i & 1 else n - 1 if n > 5 else n", 1),
    ("board", "", "button_a.is_pressed()", 2),
]
NATIVE = [
    ("floats", "x = 1.0", "x = x * 1.0001 + 0.5", 1),
    ("dict", "d = {}", "d[i & 31] = i", 1),
    ("append", "l = []", "l.append(i)", 2),
    ("text", "", "s = str(i) + 'x'", 2),
]
PROGRAM = """
from microbit import button_a
G = 0
def f(x):
    return x
class A:
    def __init__(self):
        self.x = 0
    def step(self):
        self.x += 1
def run(count):
    {head}
    {before}
    for i in range(count):
        {body}
run(1)
"""


def measure(board, before, body):
    """Instructions of one turn."""
    head, _, body = body.rpartition("; ")
    program = PROGRAM.format(head=head or "pass", before=before or "pass", body=body)
    _, error = board.repl.run(program)
    assert not error, error.decode()

    def cost(turns):
        source = f"from time import ticks_us\nt = ticks_us()\nrun({turns})\nprint(ticks_us() - t)"
        output, error = board.repl.run(source)
        assert not error, error.decode()
        return int(output) * board.chip.cycles_per_us

    return (cost(10 + TURNS) - cost(10)) / TURNS


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("--flash", type=int, default=512)
    options = parser.parse_args()
    board = Bench("microbit", options.image, options.flash * 1024).booted()
    logs = []
    print("instructions per unit:")
    for kind in PLAIN, NATIVE:
        for name, before, body, units in kind:
            count = measure(board, before, body) / units
            print(f"{count:8.0f}  {name}")
            if kind is PLAIN:
                logs.append(math.log(count))
    count = math.exp(sum(logs) / len(logs))
    cycles = count * CYCLES
    print(f"geometric mean of the first {len(logs)}: {count:.0f}, or {cycles:.0f} cycles")
    for name, hertz in BOARDS.items():
        print(f"{name}: {cycles / hertz * 1e9:.0f} ns a unit")


if __name__ == "__main__":
    main()
