# --attach neopixel@X11
# A rainbow goes along a strip of eight.
from machine import Pin
from neopixel import NeoPixel
from time import sleep_ms

strip = NeoPixel(Pin("X11"), 8)


def wheel(place):
    place %= 24
    ramp = place % 8 * 8
    return ((64 - ramp, ramp, 0), (0, 64 - ramp, ramp), (ramp, 0, 64 - ramp))[place // 8]


for step in range(4):
    for i in range(len(strip)):
        strip[i] = wheel(3 * i + step)
    strip.write()
    sleep_ms(50)
print(strip[0], len(strip))
strip.fill((0, 0, 0))
strip.write()
