# --until 400ms
# Periods and pulse widths are buffered: what is written counts from the next turn on.
from pyb import Pin, Timer, delay, udelay

timer = Timer(4, prescaler=83, period=9999)
tone = timer.channel(1, Timer.PWM, pin=Pin("X9"), pulse_width=2000)
udelay(3000)
tone.pulse_width(6000)
print(tone.pulse_width())
# The old width ends the turn; the new one is there from 10 ms on, the new period with it.
udelay(4000)
timer.period(4999)
print(timer.period(), 6900 < timer.counter() < 7300)
delay(20)
tone.pulse_width(1000)
timer.prescaler(167)
delay(30)
timer.deinit()

# Up and down: widths also change where the counter turns.
center = Timer(4, prescaler=83, period=5000, mode=Timer.CENTER)
width = center.channel(1, Timer.PWM, pin=Pin("X9"), pulse_width=1000)
udelay(2000)
width.pulse_width(4000)
delay(20)
center.deinit()

# A channel that compares is not buffered.
toggler = Timer(3, prescaler=83, period=1999)
channel = toggler.channel(1, Timer.OC_TOGGLE, pin=Pin("Y1"), compare=500)
udelay(300)
channel.compare(1500)
udelay(5000)
toggler.period(999)
channel.compare(100)
udelay(5000)
toggler.deinit()
