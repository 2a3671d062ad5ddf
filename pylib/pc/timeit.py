# How long something takes. A statement runs in a loop that is compiled with it, so that what is
# measured is the statement and the step of a `for`.

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5

dummy_src_name = "<timeit-src>"
# Least time of all runs together if the number of them is not given, in seconds.
_LEAST = 0.2
_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


# The source as the body of a block that is so deep; a call if it is a function.
def _block(code, depth, name, names):
    if callable(code):
        names[name] = code
        code = name + "()"
    elif not isinstance(code, str):
        raise ValueError("%s is neither a string nor callable" % name.strip("_"))
    return code.replace("\n", "\n" + " " * depth)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        # What cannot stand in a block of its own is told as it stands in what was given.
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            before = setup + "\n"
        else:
            before = ""
        if isinstance(stmt, str):
            compile(before + stmt, dummy_src_name, "exec")
        self.src = (
            "def inner(_steps, _timer%s):\n"
            "    %s\n"
            "    _start = _timer()\n"
            "    for _step in _steps:\n"
            "        %s\n"
            "        pass\n"
            "    return _timer() - _start\n"
        )
        setup = _block(setup, 4, "_setup", names)
        stmt = _block(stmt, 8, "_stmt", names)
        given = "".join(", %s=%s" % (name, name) for name in names)
        self.src %= (given, setup, stmt)
        space = dict(globals or {}, **names) if globals is None or names else globals
        made = {}
        exec(compile(self.src, dummy_src_name, "exec"), space, made)
        self.inner = made["inner"]

    def print_exc(self, file=None):
        import linecache
        import traceback

        lines = self.src.splitlines(True)
        linecache.cache[dummy_src_name] = len(self.src), None, lines, dummy_src_name
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = scale * digit
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= _LEAST:
                    return number, taken
            scale *= 10


def timeit(
    stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None
):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt="pass",
    setup="pass",
    timer=default_timer,
    repeat=default_repeat,
    number=default_number,
    globals=None,
):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


# A time in the unit that was asked for, or in the largest of which it is one at least.
def _time_text(seconds, unit, precision):
    if unit is None:
        fitting = [name for name, size in _UNITS.items() if seconds >= size]
        unit = fitting[-1] if fitting else "nsec"
    return "%.*g %s" % (precision, seconds / _UNITS[unit], unit)


_USAGE = """\
usage: timeit [-n N] [-r N] [-u UNIT] [-s SETUP] [-p] [-v] [-h] [--] [STATEMENT ...]
  -n, --number=N   runs of the statement (as many as take 0.2 s)
  -r, --repeat=N   how often that is measured (5)
  -s, --setup=S    a statement that runs once before (pass)
  -p, --process    time of the processor, not of the clock
  -u, --unit=U     nsec, usec, msec or sec
  -v, --verbose    each time, with more digits
  -h, --help       this text
Several statements are lines: indent those that belong to one before.
"""


def main(args=None, *, _wrap_timer=None):
    import getopt

    args = sys.argv[1:] if args is None else args
    names = ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"]
    try:
        given, statements = getopt.getopt(args, "n:u:s:r:pvh", names)
    except getopt.error as e:
        print(e)
        print("use -h/--help for command line help")
        return 2
    timer, number, repeat, unit, setup, precision = default_timer, 0, default_repeat, None, [], 3
    verbose = 0
    for option, value in given:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            repeat = max(int(value), 1)
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            precision += verbose > 0
            verbose += 1
        else:
            print(_USAGE, end="")
            return 0
    sys.path.insert(0, "")
    timer = _wrap_timer(timer) if _wrap_timer else timer
    measured = Timer("\n".join(statements) or "pass", "\n".join(setup) or "pass", timer)
    try:
        return _measure(measured, number, repeat, unit, precision, verbose)
    except:
        measured.print_exc()
        return 1


def _measure(measured, number, repeat, unit, precision, verbose):
    def tell(number, taken):
        loops = "loop" if number == 1 else "loops"
        print("%d %s -> %.*g secs" % (number, loops, precision, taken))

    if number == 0:
        number, _ = measured.autorange(tell if verbose else None)
        if verbose:
            print()
    taken = measured.repeat(repeat, number)
    if verbose:
        texts = ", ".join(_time_text(t, unit, precision) for t in taken)
        print("raw times: %s\n" % texts)
    each = [t / number for t in taken]
    best, worst = min(each), max(each)
    loops = "loop" if number == 1 else "loops"
    text = _time_text(best, unit, precision)
    print("%d %s, best of %d: %s per loop" % (number, loops, repeat, text))
    if worst >= best * 4:
        import warnings

        text = (
            "The test results are likely unreliable. The worst time (%s) was more than four "
            "times slower than the best time (%s)."
        )
        text %= _time_text(worst, unit, precision), _time_text(best, unit, precision)
        warnings.warn_explicit(text, UserWarning, "", 0)


if __name__ == "__main__":
    sys.exit(main())
