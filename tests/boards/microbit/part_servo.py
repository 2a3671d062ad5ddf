# --attach servo@pin0
from microbit import pin0, sleep
from time import sleep_us


class Servo:
    def __init__(self, pin):
        self.pin = pin
        pin.set_analog_period(20)

    def angle(self, degrees):
        us = 500 + degrees * 2000 / 180
        self.pin.write_analog(us * 1024 / 20000)


s = Servo(pin0)
for degrees in (0, 45, 90, 180):
    s.angle(degrees)
    sleep(100)
pin0.set_analog_period(1)
pin0.write_analog(0)
pin0.write_digital(1)
sleep_us(1490)
pin0.write_digital(0)
