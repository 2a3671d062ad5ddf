# --attach neopixel@pin0 --set neopixel.pixels=3@0ms
from microbit import pin0, sleep
from neopixel import NeoPixel

sleep(1)
strip = NeoPixel(pin0, 3)
for i in range(3):
    strip.clear()
    strip[i] = (255, 128 * (i == 1), 3)
    strip.show()
    sleep(100)
