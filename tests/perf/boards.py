# Speed of simulated boards: python3 tests/perf/boards.py PYRITE
#
# Prints how many times faster than real time a board runs, and 1,000 of them with radio between
# them, and the memory they take. The limits are for the time of all processors together, which
# does not depend on what else the machine does.

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
    start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    ratio = virtual / busy
    failed |= ratio < least
    print(f"{title}: {virtual} s in {busy:.2f} s of processors, {ratio:.1f} times real time", end="")
    print(f" (limit {least}), {seconds:.2f} s on the wall, at most {used.ru_maxrss // 1024} MiB")
sys.exit(failed)
