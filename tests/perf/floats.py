# What functions of floats cost on an emulated board, in instructions:
#
# target/emulator/bin/python tests/perf/floats.py IMAGE [FILTER] [--board pyboard] [--flash KIB]
#
# Each expression is computed for some arguments, and what the empty loop takes is subtracted; `fabs`
# is the cost of a native that does next to nothing, which all others contain. The time of the
# emulated boards is the number of instructions. What a board does not have is left out.

import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "emulator"))
from check import Bench

# Times that the list of arguments is gone through.
ROUNDS = 4

UNIT = "0.02, 0.3, 0.5, 0.69, 0.8, 0.95, -0.4, -0.99"
USUAL = "0.1, 0.7, 1.3, 2.5, 7.7, 31.0, 3.3, 0.4"
ABOVE = "1.001, 1.2, 1.9, 2.5, 7.0, 30.0, 400.0, 6000.0"
PRINTED = "0.1, 1.5, 3.14159274, 1e-7, 1.23e20, 123456.789, 2.5e-30, 7.0"

# Expression of `x`, and its arguments.
CASES = {
    "fabs(x)": USUAL,
    "sqrt(x)": USUAL,
    "sin(x)": USUAL,
    "cos(x)": USUAL,
    "tan(x)": USUAL,
    "asin(x)": UNIT,
    "acos(x)": UNIT,
    "atan(x)": USUAL,
    "atan2(x, 1.7)": USUAL,
    "exp(x)": USUAL,
    "log(x)": USUAL,
    "log2(x)": USUAL,
    "log10(x)": USUAL,
    "pow(x, 1.7)": USUAL,
    "x ** 1.7": USUAL,
    "1.7 ** x": USUAL,
    "x ** 3": USUAL,
    "hypot(x, 3.0)": USUAL,
    "fmod(x, 0.7)": USUAL,
    "cbrt(x)": USUAL,
    "expm1(x)": USUAL,
    "log1p(x)": USUAL,
    "sinh(x)": USUAL,
    "cosh(x)": USUAL,
    "tanh(x)": USUAL,
    "asinh(x)": USUAL,
    "acosh(x)": ABOVE,
    "atanh(x)": UNIT,
    "erf(x)": USUAL,
    "erfc(x)": USUAL,
    "gamma(x)": USUAL,
    "lgamma(x)": USUAL,
    "cmath.sqrt(x + 2j)": USUAL,
    "cmath.exp(x * 1j)": USUAL,
    "cmath.polar(x + 2j)": USUAL,
    "x + 2j": USUAL,
    "str(x)": PRINTED,
    "'%.3f' % x": "0.1, 1.5, 3.14159274, 0.0007, 31.4159, 123456.789, 2.5, 7.0",
    "f'{x:.2f}'": "0.1, 1.5, 3.14159274, 0.0007, 31.4159, 123456.789, 2.5, 7.0",
    "float(x)": ", ".join(f"'{text}'" for text in PRINTED.split(", ")),
}
PROGRAM = """
import gc
from math import *
try:
    import cmath
except ImportError:
    pass
from time import ticks_us
def run(l):
    for x in l:
        {body}
l = [{arguments}]
run(l)
l = l * {rounds}
gc.collect()
t = ticks_us()
run(l)
print((ticks_us() - t) / len(l))
"""


def measure(board, body, arguments):
    """Instructions of one turn; None if the board cannot do it."""
    output, error = board.repl.run(PROGRAM.format(body=body, arguments=arguments, rounds=ROUNDS))
    if b"NameError" in error:
        return None
    assert not error, error.decode()
    return float(output) * board.chip.cycles_per_us


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("filter", nargs="?", default="")
    parser.add_argument("--board", default="microbit")
    parser.add_argument("--flash", type=int, default=512)
    options = parser.parse_args()
    board = Bench(options.board, options.image, options.flash * 1024).booted()
    empty = measure(board, "pass", USUAL)
    for body, arguments in CASES.items():
        if options.filter in body and (cost := measure(board, body, arguments)) is not None:
            print(f"{cost - empty:8.0f}  {body}", flush=True)


if __name__ == "__main__":
    main()
