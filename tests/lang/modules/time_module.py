# time: clocks move forward; sleep waits; ticks wrap around.
import time

a = time.time()
time.sleep(0)
time.sleep(0.002)
b = time.time()
print(b >= a, a > 0)
if hasattr(time, "ticks_ms"):
    t = time.ticks_ms()
    time.sleep_ms(3)
    assert time.ticks_diff(time.ticks_ms(), t) >= 2
    assert time.ticks_diff(time.ticks_add(t, 100), t) == 100
    u = time.ticks_us()
    time.sleep_us(10)
    assert time.ticks_diff(time.ticks_us(), u) >= 0
try:
    time.sleep("x")
except TypeError:
    print("TypeError")
try:
    time.sleep(-1)
    print("ValueError")
except ValueError:
    print("ValueError")
if hasattr(time, "localtime") and hasattr(time, "mktime"):
    t = time.localtime(86400 * 365)
    assert len(t) >= 8 and 1 <= t[1] <= 12 and 0 <= t[3] < 24
print("done")
