# Five pins with PWM on four channels: the fifth takes the channel of the first.
from microbit import *

pins = [pin0, pin1, pin2, pin8, pin12]
for pin in pins:
    pin.write_analog(300)
    sleep(1)
print([pin.get_mode() for pin in pins])
# It has lost its pulses; written again it takes those of the next.
pin0.write_analog(600)
sleep(1)
# The period is that of the four, and a pin that is written otherwise gives its channel back.
pin16.set_analog_period(10)
pin2.write_digital(1)
sleep(1)
pin1.write_analog(900)
sleep(20)
print(pin0.get_analog_period_microseconds(), pin2.get_mode(), pin1.get_mode())
