# A period that the generator cannot do changes nothing.
from microbit import *

pin0.write_analog(512)
for call, period in (
    (pin0.set_analog_period, 262),
    (pin0.set_analog_period, 263),
    (pin0.set_analog_period_microseconds, 262_143),
    (pin0.set_analog_period_microseconds, 262_144),
    (pin0.set_analog_period, 10**9),
):
    call(period)
    print(pin0.get_analog_period_microseconds())
