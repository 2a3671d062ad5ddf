#
from microbit import *

pin1.set_analog_period(20)
for angle in (0, 90, 180):
    pin1.write_analog(26 + angle * 102 // 180)
    sleep(400)
pin1.write_analog(0)
print("done")
