# --attach hc-sr04@Y1,Y2 --set hc-sr04.distance=250@0ms --set hc-sr04.distance=1200@500ms
# An ultrasonic sensor: the pulse is as long as the echo takes.
from machine import Pin, time_pulse_us
from time import sleep_ms, sleep_us

trigger, echo = Pin("Y1", Pin.OUT, value=0), Pin("Y2", Pin.IN)


def millimetres():
    trigger.on()
    sleep_us(10)
    trigger.off()
    us = time_pulse_us(echo, 1, 30000)
    return us * 343 // 2000 if us > 0 else None


for _ in range(2):
    print(millimetres())
    sleep_ms(600)
print(time_pulse_us(echo, 1, 100), time_pulse_us(echo, 0, 100))
