# A tone of 500 Hz over I2S, as long as its samples take.
import math
import struct
from machine import I2S, Pin
from time import ticks_diff, ticks_ms

sound = I2S(2, sck=Pin("Y6"), ws=Pin("Y5"), sd=Pin("Y8"), mode=I2S.TX, bits=16,
            format=I2S.MONO, rate=8000, ibuf=256)
print(sound)
period = b"".join(
    struct.pack("<h", int(8000 * math.sin(2 * math.pi * i / 16))) for i in range(16)
)
start = ticks_ms()
for _ in range(20):
    sound.write(period * 8)
print("about", round(ticks_diff(ticks_ms(), start), -1), "ms")
sound.deinit()
