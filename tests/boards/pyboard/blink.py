# --until 2s
import pyb

leds = [pyb.LED(i) for i in range(1, 5)]
n = 0
while True:
    leds[n].toggle()
    n = (n + 1) % 4
    pyb.delay(100)
