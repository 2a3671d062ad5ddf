# How long something takes.

import gc
import time

default_timer = time.time
default_number = 1000000
default_repeat = 5


def _function(code, names):
    if callable(code):
        return code
    compiled = compile(code, "<timeit>", "exec")
    return lambda: exec(compiled, names)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        names = {} if globals is None else globals
        self._timer = timer
        self._setup = _function(setup, names)
        self._stmt = _function(stmt, names)

    def timeit(self, number=default_number):
        self._setup()
        stmt = self._stmt
        start = self._timer()
        for _ in range(number):
            stmt()
        return self._timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = scale * digit
                taken = self.timeit(number)
                if callback is not None:
                    callback(number, taken)
                if taken >= 0.2:
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
