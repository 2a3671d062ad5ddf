# --until 2100ms
# Four LEDs, four timers.
from pyb import LED, Timer

for number, (led, hertz) in enumerate(((1, 1), (2, 2), (3, 4), (4, 5))):
    light = LED(led)
    Timer(7 + number, freq=hertz, callback=lambda t, light=light: light.toggle())
