# Speed of simulated boards: python3 tests/perf/boards.py PYRITE
#
# Prints how many times faster than the clock on the wall a board runs, and 1,000 of them with
# radio between them, and the memory they take. Fails below the limits.

import pathlib
import resource
import subprocess
import sys
import time

folder = pathlib.Path(__file__).parent / "boards"

# Program, options, seconds of virtual time, least ratio.
CASES = [
    ("one board, an hour", "hour.py", ["--until", "3600s"], 3600, 360),
    ("1,000 boards", "swarm.py", ["--boards", "1000", "--until", "20s", "--threads", "2"], 20, 1),
]

failed = False
for title, program, options, virtual, least in CASES:
    command = [sys.argv[1], "sim", "microbit", folder / program, *options]
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    ratio = virtual / seconds
    failed |= ratio < least
    print(f"{title}: {virtual} s in {seconds:.2f} s, {ratio:.1f} times real time", end="")
    print(f" (limit {least}), at most {used.ru_maxrss // 1024} MiB")
sys.exit(failed)
