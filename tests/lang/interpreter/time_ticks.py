# differs: the ticks of MicroPython
import time

P = time.ticks_add(0, -1) + 1
print(P & (P - 1), P > 1 << 28)
print(time.ticks_add(20, 12), time.ticks_add(20, -12), time.ticks_add(P - 1, 2))
print(time.ticks_diff(5, 3), time.ticks_diff(3, 5), time.ticks_diff(1, P - 1), time.ticks_diff(P - 1, 1))
for by in (P // 2, -P // 2, P // 2 - 1, -P // 2 + 1):
    try:
        print(time.ticks_diff(time.ticks_add(7, by), 7) == by)
    except OverflowError:
        print("OverflowError")
t = time.ticks_ms()
time.sleep_ms(2)
print(time.ticks_diff(time.ticks_ms(), t) >= 2, time.ticks_us() >= 0, time.ticks_cpu() >= 0)
print(len(time.gmtime(0)) >= 8, time.gmtime(86400)[:6], time.mktime((2000, 1, 1, 0, 0, 0, 0, 0)))
print(time.clock() >= 0, time.time_ns() > 10**18, time.time() > 10**9)
time.sleep(0)
time.sleep_us(10)
