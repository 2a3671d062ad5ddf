# The machine that the program runs on: memory, and what works with pins of any make.

from _machine import mem8, mem16, mem32
from sys import exit as soft_reset
from time import ticks_diff, ticks_us


def idle():
    pass


# What classes of pins are derived from; they have a method value([x]).
class PinBase:
    def __init__(self, *args, **kwargs):
        pass


# A pin that may be active when it is low.
class Signal:
    def __init__(self, pin, *, invert=False):
        self._pin = pin
        self._invert = bool(invert)

    def value(self, *x):
        if not x:
            return int(self._pin.value()) ^ self._invert
        (x,) = x
        self._pin.value(int(bool(x) ^ self._invert))

    __call__ = value

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)


# Microseconds that the pin has the level next; -2 if it does not get it in time, -1 if it keeps
# it too long.
def time_pulse_us(pin, level, timeout=1000000):
    level = int(bool(level))
    start = ticks_us()
    for result in (-2, -1):
        while True:
            now = ticks_us()
            if int(pin.value()) == level:
                break
            if ticks_diff(now, start) >= timeout:
                return result
        level = 1 - level
        length = ticks_diff(now, start)
        start = now
    return length
