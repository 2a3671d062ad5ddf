# Timers of the software: one that repeats, one that does not, and a third that stops them.
from machine import Timer
from pyb import LED, delay

ticks = 0


def tick(timer):
    global ticks
    ticks += 1
    LED(1).toggle()


def stop(timer):
    beat.deinit()
    print("stopped at", ticks)


beat = Timer(period=100, mode=Timer.PERIODIC, callback=tick)
once = Timer(-1)
once.init(mode=Timer.ONE_SHOT, period=550, callback=lambda t: LED(2).on())
end = Timer(mode=Timer.ONE_SHOT, period=1250, callback=stop)
delay(2000)
print(ticks, beat, once)
