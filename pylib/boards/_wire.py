# What `machine` has for one wire that is written in Python.

from machine import _pulses
from time import sleep_ms


# The five bytes of a DHT sensor.
def dht_readinto(pin, buf):
    view = memoryview(buf)
    if len(view) < 5:
        raise ValueError("buffer too small")
    pin.init(pin.OPEN_DRAIN, pin.PULL_UP)
    pin(1)
    sleep_ms(250)
    pin(0)
    sleep_ms(18)
    # The line until the sensor answers, its answer of 80 µs, and the bits: a 1 takes 70 µs.
    lengths = bytearray(42)
    _pulses(pin, lengths, 150)
    for i in range(5):
        byte = 0
        for length in lengths[2 + 8 * i : 10 + 8 * i]:
            byte = byte << 1 | (length > 48)
        view[i] = byte
