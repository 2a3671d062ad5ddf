# The blue LED breathes.
import pyb

light = pyb.LED(4)

while True:
    for level in range(0, 256, 5):
        light.intensity(level)
        pyb.delay(20)
    for level in range(255, -1, -5):
        light.intensity(level)
        pyb.delay(20)
