# A sine of 32 samples at 400 Hz, and then a triangle.
import math
from pyb import DAC, delay

wave = bytearray(128 + int(127 * math.sin(2 * math.pi * i / 32)) for i in range(32))
dac = DAC(1)
dac.write_timed(wave, 400 * len(wave), mode=DAC.CIRCULAR)
delay(6)
dac.deinit()
steps = DAC("X6", bits=12)
for value in range(0, 4096, 1023):
    steps.write(value)
    delay(1)
