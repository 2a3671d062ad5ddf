# --until 20s
import pyb
from pyb import RTC


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


rtc = RTC()
print(rtc, rtc is RTC(), rtc.datetime()[:7], hex(rtc.info() & 0x30000))
rtc.datetime((2024, 2, 29, 4, 23, 59, 58, 0))
print(rtc.datetime())
pyb.delay(2500)
print(rtc.datetime())
error(rtc.datetime, (2024, 1, 1))
error(rtc.datetime, 5)
error(rtc.datetime, ("a",) * 8)
for value in (0, 512, -511, 1):
    rtc.calibration(value)
    print(rtc.calibration(), end=" ")
print()
error(rtc.calibration, 513)
error(rtc.calibration, -512)
print(rtc.calibration(0xFFF), rtc.calibration(0xFFE))
rtc.calibration(0)
woken = 0


def wake(line):
    global woken
    woken += 1
    print("line", line, pyb.elapsed_millis(start))


start = pyb.millis()
rtc.wakeup(1000, wake)
pyb.delay(3500)
rtc.wakeup(None)
pyb.delay(2000)
print(woken)
rtc.wakeup(4, 1, wake)
start = pyb.millis()
pyb.delay(4100)
rtc.wakeup(None)
error(rtc.wakeup, 0x20001 * 1000)
rtc.init()
print(rtc.datetime()[:3])
