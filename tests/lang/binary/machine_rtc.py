# differs: python3 has no machine module
import machine
import time

# What the module is made of, without the names that it uses itself.
print([name for name in dir(machine) if not name.startswith("_")])
for name in ("RTC", "Timer", "Signal", "PinBase"):
    print(name, type(getattr(machine, name)).__name__)

rtc = machine.RTC()
now = rtc.datetime()
print(type(now).__name__, len(now), all(isinstance(n, int) for n in now), now[0] >= 2000)
print(0 <= now[3] < 7, 0 <= now[4] < 24, 0 <= now[5] < 60, 0 <= now[6] < 60, 0 <= now[7] < 1000000)
print(rtc.datetime((2024, 2, 29, 0, 23, 59, 58, 0)))
# The weekday follows from the date: 29 February 2024 was a Thursday.
print(rtc.datetime()[:6])
rtc.datetime((2024, 2, 29, 6, 23, 59, 59, 990000))
time.sleep_ms(20)
print(rtc.datetime()[:7])
rtc.init((1999, 12, 31, 0, 12, 30, 15, 250000))
moment = rtc.datetime()
print(moment[:6], moment[7] >= 250000 or moment[6] > 15)
# There is one clock.
print(machine.RTC().datetime()[:5], machine.RTC(0).datetime()[:5])
machine.RTC(0, datetime=(2030, 1, 1, 0, 0, 0, 0, 0))
print(rtc.datetime()[:6])
# It never goes backwards by itself.
seen = [rtc.datetime()[4:] for i in range(200)]
print(seen == sorted(seen))
for bad in (
    lambda: rtc.datetime(5),
    lambda: rtc.datetime(()),
    lambda: rtc.datetime((2024, 1, 1)),
    lambda: rtc.datetime((1, 2, 3, 4, 5, 6, 7, 8, 9)),
    lambda: rtc.datetime(("a",) * 8),
    lambda: rtc.datetime((2024, 1, 1, 0, 0, 0, 0, None)),
    lambda: rtc.init(),
    lambda: rtc.datetime(1, 2),
):
    try:
        print("taken", bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
print(rtc.datetime()[:6])
