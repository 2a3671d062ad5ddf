# What `machine` has for one wire that is written in Python.

from machine import time_pulse_us
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
    pin(1)
    # The rest of the pull-up, then the answer: 80 µs low, 80 µs high.
    for level in (0, 1):
        if time_pulse_us(pin, level, 150) < 0:
            raise OSError(110)
    for i in range(5):
        byte = 0
        for _ in range(8):
            length = time_pulse_us(pin, 1, 100)
            if length < 0:
                raise OSError(110)
            byte = byte << 1 | (length > 48)
        view[i] = byte
