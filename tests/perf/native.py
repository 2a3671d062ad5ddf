"""Compares pyrite with python3 on the kernels and on what it is slow at.

Usage: native.py PYRITE [ROUNDS]

Each kernel is run by both, in turns, so that a slow phase of the machine meets both. What counts
is the least CPU time in user mode of ROUNDS runs, start-up included. Both must print the same.
"""

import math
import os
import pathlib
import subprocess
import sys

KERNELS = sorted((pathlib.Path(__file__).parent / "kernels").glob("*.py"))

# How many times as fast as python3 pyrite has to be: on each kernel, and in the geometric mean.
EACH = 1.0
MEAN = 1.8

# Programs that spend their time in what python3 has in C, and how many times as long as python3
# they may take. They show where the work is more than the input asks for.
OUTLIERS = {"pi": 10, "regex": 10, "toml": 6, "walk": 3, "raises": 1.5, "objects": 3}


def measure(program, kernel):
    """User seconds and output of one run."""
    process = subprocess.Popen([program, kernel], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{program} {kernel} ended with status {process.returncode}")
    return usage.ru_utime, output


def compare(pyrite, kernel, rounds):
    """The least user seconds of python3 and of pyrite."""
    reference, own = [], []
    for _ in range(rounds):
        seconds, expected = measure(sys.executable, kernel)
        reference.append(seconds)
        seconds, output = measure(pyrite, kernel)
        own.append(seconds)
        if output != expected:
            sys.exit(f"{kernel.name}: pyrite printed {output!r}, python3 {expected!r}")
    return min(reference), min(own)


def main():
    pyrite = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(f"user seconds, least of {rounds}; python3 is {sys.version.split()[0]}")
    print(f"{'kernel':8} {'python3':>8} {'pyrite':>8} {'ratio':>7}")
    ratios = []
    for kernel in KERNELS:
        reference, own = compare(pyrite, kernel, rounds)
        ratios.append(reference / own)
        print(f"{kernel.stem:8} {reference:8.3f} {own:8.3f} {ratios[-1]:7.2f}", flush=True)
    mean = math.prod(ratios) ** (1 / len(ratios))
    print(f"{'geometric mean':26} {mean:7.2f}")
    slow = []
    for name, most in OUTLIERS.items():
        program = KERNELS[0].parents[1] / "outliers" / f"{name}.py"
        reference, own = compare(pyrite, program, min(rounds, 2))
        print(f"{name:8} {reference:8.3f} {own:8.3f} {reference / own:7.2f}", flush=True)
        if own > most * reference:
            slow.append(f"{name} takes more than {most} times as long as python3")
    if slow:
        sys.exit("; ".join(slow))
    if min(ratios) < EACH or mean < MEAN:
        sys.exit(f"below the bar of {EACH} for each kernel and {MEAN} for the mean")


if __name__ == "__main__":
    main()
