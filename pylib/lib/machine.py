# The machine that the program runs on: memory, and what works with pins of any make.

import sys as _sys
import time as _time
from _machine import mem8, mem16, mem32

soft_reset = _sys.exit


def idle():
    pass


# There are no interrupts that a program would see.
def disable_irq():
    return 1


def enable_irq(state=1):
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
    start = _time.ticks_us()
    for result in (-2, -1):
        while True:
            now = _time.ticks_us()
            if int(pin.value()) == level:
                break
            if _time.ticks_diff(now, start) >= timeout:
                return result
        level = 1 - level
        length = _time.ticks_diff(now, start)
        start = now
    return length


# The calendar as (year, month, day, weekday, hours, minutes, seconds, subseconds): Monday is 0,
# subseconds are microseconds. Setting it moves this clock, not the system's.
class RTC:
    # Microseconds that it is ahead of the system.
    _ahead = 0

    def __init__(self, id=0, datetime=None):
        if datetime is not None:
            self.init(datetime)

    def datetime(self, moment=None):
        if moment is not None:
            return self.init(moment)
        seconds, rest = divmod(_time.time_ns() // 1000 + RTC._ahead, 1000000)
        year, month, day, hours, minutes, seconds, weekday = _time.gmtime(seconds)[:7]
        return year, month, day, weekday, hours, minutes, seconds, rest

    # The weekday follows from the date, whatever is given.
    def init(self, moment):
        year, month, day, _, hours, minutes, seconds, rest = moment
        moment = _time.mktime((year, month, day, hours, minutes, seconds, 0, 0))
        RTC._ahead = moment * 1000000 + rest - _time.time_ns() // 1000


# Calls a function once or again and again, from a thread that waits. What it is called with is
# the timer; an exception stops it. Hard timers are as soft as the others.
class Timer:
    ONE_SHOT = 0
    PERIODIC = 1

    def __init__(self, id=-1, **settings):
        # The only value of a list that the thread looks at: is it still wanted?
        self._running = [False]
        if id != -1:
            raise ValueError("invalid Timer number")
        if settings:
            self.init(**settings)

    def init(self, *, mode=1, freq=-1, period=-1, callback=None, hard=False):
        self.deinit()
        if freq == 0 or freq < 0 and period < 1:
            raise ValueError("invalid freq or period")
        self._running = [True]
        period = int(1000000 / freq) if freq > 0 else period * 1000
        if callback is not None:
            from _thread import start_new_thread

            start_new_thread(self._run, (self._running, mode, period, callback))

    def deinit(self):
        self._running[0] = False

    def _run(self, running, mode, period, callback):
        due = _time.ticks_us()
        while running[0]:
            due = _time.ticks_add(due, period)
            left = _time.ticks_diff(due, _time.ticks_us())
            if left > 0:
                _time.sleep_us(left)
            if not running[0]:
                return
            if mode == Timer.ONE_SHOT:
                running[0] = False
            try:
                callback(self)
            except Exception as e:
                running[0] = False
                _sys.print_exception(e)
