# --until 400ms --set X7Millivolts=0@0us --set X7Millivolts=3300@60ms --set X7Millivolts=0@62ms
# Pairs of outputs with dead time between them, and a break input that switches them off.
from pyb import Pin, Timer, delay

HIGH, LOW = Pin.board.Y1, Pin.board.X6
# 1,008 ticks of a quarter of 168 MHz are 24 µs.
timer = Timer(8, prescaler=167, period=499, deadtime=1008, div=4)
print(timer)
channel = timer.channel(1, Timer.PWM, pin=HIGH, pulse_width=200)
timer.channel(1).callback(None)
LOW.init(Pin.ALT, alt=Pin.AF3_TIM8)
delay(5)
# Shorter than the dead time: one of the two stays off.
channel.pulse_width(20)
delay(5)
channel.pulse_width(490)
delay(5)
timer.init(prescaler=167, period=499)
print(timer)
delay(1)
timer.channel(1, Timer.PWM, pulse_width=250)
delay(3)

# Off while the input is high, and until a channel is set again
stop = Pin("X7", Pin.ALT, alt=Pin.AF3_TIM8, pull=Pin.PULL_DOWN)
timer.init(prescaler=167, period=499, brk=Timer.BRK_HIGH)
timer.channel(1, Timer.PWM, pulse_width=250)
print(timer)
delay(50)
print(stop.value())
timer.channel(1, Timer.PWM, pulse_width=100)
delay(2)
timer.deinit()
