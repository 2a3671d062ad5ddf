# Sleeps, and the clock wakes the board each second.
import pyb

rtc = pyb.RTC()
rtc.datetime((2026, 3, 1, 7, 23, 59, 57, 0))
led = pyb.LED(2)
rtc.wakeup(1000)
for _ in range(4):
    pyb.stop()
    led.toggle()
    year, month, day, weekday, hours, minutes, seconds, _ = rtc.datetime()
    print("%04d-%02d-%02d %02d:%02d:%02d" % (year, month, day, hours, minutes, seconds), weekday)
rtc.wakeup(None)
