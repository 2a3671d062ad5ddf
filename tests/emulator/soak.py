# The checks of checks/noise.py for as long as one likes:
#
# python3 soak.py IMAGE [--board pyboard] [--streams N] [--resets N] [--programs N] [--seed S]
#
# A new board is made for each hundred, from the next seed on, so that what fails can be repeated:
# the message says its seed, and `--seed S --streams 100` finds it again.

import argparse
import sys
import time

import boards
from check import Bench
from checks.noise import KINDS, survive

LOT = 100


def soak(options, kind, count):
    """How many boards have failed."""
    failed = 0
    for lot, first in enumerate(range(0, count, LOT)):
        bench = Bench(options.board, options.image, options.flash * 1024)
        size = min(LOT, count - first)
        try:
            for _ in survive(bench.booted(), kind, size, options.seed + lot):
                pass
            complaints = [c for board in bench.boards for c in board.chip.complaints]
            assert not complaints, f"{kind}, seed {options.seed + lot}: {complaints[0]}"
        except Exception as error:
            failed += 1
            print(error, flush=True)
        minutes = (time.monotonic() - options.start) / 60
        print(f"{first + size} {kind}, {minutes:.1f} minutes", file=sys.stderr, flush=True)
    return failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("--board", choices=boards.KINDS, default="microbit")
    parser.add_argument("--flash", type=int, default=512)
    parser.add_argument("--seed", type=int, default=0)
    for kind in KINDS:
        parser.add_argument(f"--{kind}", type=int, default=0)
    options = parser.parse_args()
    options.start = time.monotonic()
    counts = {kind: getattr(options, kind) for kind in KINDS}
    failed = sum(soak(options, kind, count) for kind, count in counts.items())
    print(f"{failed} boards have failed of {', '.join(f'{n} {k}' for k, n in counts.items())}")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
