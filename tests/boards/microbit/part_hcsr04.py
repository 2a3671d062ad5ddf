# --attach hc-sr04@trig=pin1,echo=pin2 --set hc-sr04.distance=1000@100ms --set hc-sr04.distance=0@150ms
from machine import time_pulse_us
from microbit import pin1, pin2, sleep
from time import sleep_us


def distance():
    pin1.write_digital(1)
    sleep_us(10)
    pin1.write_digital(0)
    us = time_pulse_us(pin2, 1, 30000)
    return us if us < 0 else us * 0.1715


pin2.read_digital()
for i in range(3):
    print("%.0f mm" % distance())
    sleep(100)
pin1.write_digital(1)
pin1.write_digital(0)
pin1.write_digital(1)
sleep_us(10)
pin1.write_digital(0)
print(time_pulse_us(pin2, 0))
