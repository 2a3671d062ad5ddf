# differs: python3 has no machine module
import sys
import time
from machine import Timer


# At most a second, in steps that let the timers work.
def wait_for(condition):
    for i in range(1000):
        if condition():
            return True
        time.sleep_ms(1)
    return False


print(Timer.ONE_SHOT != Timer.PERIODIC, Timer.ONE_SHOT, Timer.PERIODIC)
calls = []
timer = Timer()
timer.init(mode=Timer.ONE_SHOT, period=2, callback=calls.append)
print(wait_for(lambda: calls), calls[0] is timer)
time.sleep_ms(10)
print(len(calls))

calls = []
timer = Timer(-1, mode=Timer.PERIODIC, period=1, callback=lambda t: calls.append(t))
print(wait_for(lambda: len(calls) >= 3), all(t is timer for t in calls))
timer.deinit()
# One may have been on its way.
time.sleep_ms(10)
count = len(calls)
time.sleep_ms(10)
print(len(calls) == count)
timer.deinit()

# A frequency instead of a period; the default is periodic.
calls = []
timer = Timer(-1, freq=500, callback=calls.append)
print(wait_for(lambda: len(calls) >= 2))
# Setting it again ends what it did before.
other = []
timer.init(period=1, callback=other.append)
print(wait_for(lambda: other))
count = len(calls)
print(wait_for(lambda: len(other) >= 3), len(calls) == count)
timer.deinit()

# From inside: one call is the last.
calls = []


def last(t):
    calls.append(len(calls))
    if len(calls) == 3:
        t.deinit()


timer = Timer(-1, period=1, callback=last)
print(wait_for(lambda: len(calls) >= 3))
time.sleep_ms(10)
print(calls)

# Two at once, and the slower one is called less often.
fast, slow = [], []
a = Timer(-1, period=1, callback=fast.append)
b = Timer(-1, period=8, callback=slow.append)
print(wait_for(lambda: len(slow) >= 2 and len(fast) > len(slow)))
a.deinit()
b.deinit()

# Without a callback nothing happens.
Timer(-1, period=1).deinit()
for bad in (
    lambda: Timer(0),
    lambda: Timer(5, period=1),
    lambda: Timer(-1, period=0),
    lambda: Timer(-1, freq=0),
    lambda: Timer(-1, mode=Timer.ONE_SHOT, period=-5),
    lambda: Timer(-1, 5),
    lambda: Timer(-1, wrong=1),
    lambda: timer.init(5),
):
    try:
        bad()
        print("taken")
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


# An exception is printed and stops the timer, not the program.
SOURCE = """
def fails(t):
    calls.append("failed")
    raise KeyError("in a timer")
"""
exec(compile(SOURCE, "fails.py", "exec"))
calls = []
sys.stderr.write("")
timer = Timer(-1, period=1, callback=fails)
print(wait_for(lambda: calls))
time.sleep_ms(10)
print(calls)
