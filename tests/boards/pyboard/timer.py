# --until 200ms
import pyb
from pyb import Timer, Pin


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


error(Timer)
error(Timer, 0)
error(Timer, 15)
print(Timer(4), Timer(4) is Timer(4))
for freq in (1, 50, 440, 1000, 0.25, 1e6, 84_000_000):
    t = Timer(4, freq=freq)
    print(t, round(t.freq(), 2), t.prescaler(), t.period())
print(Timer(2, freq=1), Timer(1, freq=100, deadtime=300, brk=Timer.BRK_LOW))
print(Timer(8, period=999, prescaler=167, mode=Timer.CENTER, div=4))
print(Timer(4, period=20, tick_hz=1000), Timer(4).source_freq(), Timer(1).source_freq())
error(Timer, 4, freq=0)
error(Timer, 4, freq=-1.0)
error(Timer, 4, prescaler=3)
error(Timer, 4, freq=10, mode=3)
error(Timer, 4, freq=10, callback=3)
error(Timer, 4, period=10**9, tick_hz=1)
error(Timer(4).callback, 1)

# The counter
t = Timer(2, prescaler=83, period=0x3FFFFFFF)
pyb.udelay(500)
print(499 < t.counter() < 520, t.counter(0), t.counter() < 20)
d = Timer(5, prescaler=83, period=9999, mode=Timer.DOWN)
pyb.udelay(500)
print(9400 < d.counter() < 9501)
t.freq(10)
print(t.freq(), t.period(), t.prescaler(), t.prescaler(1), t.period(99), t)

# Callbacks, hard and soft
ticks = []
t.init(freq=100, callback=lambda t: ticks.append(pyb.millis()), hard=False)
start = pyb.millis()
pyb.delay(35)
t.deinit()
print([tick - start for tick in ticks], t)
count = 0


def tick(t):
    global count
    count += 1
    if count == 3:
        t.callback(None)


t = Timer(7, freq=1000, callback=tick)
pyb.delay(10)
print(count)


def bad(t):
    return [t]


t.callback(bad)
pyb.delay(5)
t.deinit()

# Channels
t = Timer(2, freq=1000)
error(t.channel, 0)
error(t.channel, 5)
error(t.channel, 1, 99)
error(t.channel, 1, Timer.PWM, pin="X1")
error(t.channel, 1, Timer.PWM, pin=Pin("X11"))
error(t.channel, 1, Timer.OC_TOGGLE, polarity=7)
error(t.channel, 1, Timer.PWM, callback=3)
print(t.channel(1))
ch = t.channel(1, Timer.PWM, pin=Pin("X1"), pulse_width_percent=25)
print(ch, ch is t.channel(1), ch.pulse_width(), ch.pulse_width_percent(), Pin("X1"))
pyb.delay(3)
ch.pulse_width_percent(50.5)
print(ch.pulse_width(), ch.compare(), ch.capture(), ch.pulse_width_percent())
ch.pulse_width(84000)
print(ch.pulse_width_percent())
ch.pulse_width_percent(0)
inverted = t.channel(2, Timer.PWM_INVERTED, pin=Pin("X2"), pulse_width=21000)
print(inverted)
toggle = t.channel(3, Timer.OC_TOGGLE, pin=Pin("X3"), compare=42000)
forced = t.channel(4, Timer.OC_FORCED_ACTIVE, pin=Pin("X4"))
print(Pin("X3"), Pin("X4")(), toggle, forced)
hits = 0


def hit(t):
    global hits
    hits += 1


timing = Timer(4, freq=1000)
c = timing.channel(1, Timer.OC_TIMING, compare=10000, callback=hit)
pyb.delay(5)
c.callback(None)
print(hits, c)
active = timing.channel(2, Timer.OC_ACTIVE, pin=Pin("X10"), compare=0x3000)
print(Pin("X10")())
pyb.delay(2)
print(Pin("X10")())
