# --attach hc-sr04@trig=X1,echo=X2 --set hc-sr04.distance=1000@0us
# Pulses for the distance sensor that come too early.
from machine import Pin, time_pulse_us
from pyb import delay, udelay

trigger = Pin("X1", Pin.OUT, value=0)
echo = Pin("X2")
trigger(1)
udelay(10)
trigger(0)
print(time_pulse_us(echo, 1, 1000))
trigger(1)
udelay(10)
trigger(0)
trigger(1)
udelay(10)
trigger(0)
print(time_pulse_us(echo, 1, 30000))
