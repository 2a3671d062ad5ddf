#
from microbit import *
import radio


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


t(radio.config, 1)
t(radio.config, foo=1)
t(radio.config, length=0)
t(radio.config, length=252)
t(radio.config, queue=255)
t(radio.config, channel=84)
t(radio.config, power=8)
t(radio.config, group=256)
t(radio.config, data_rate=3)
t(radio.config, length=251, queue=254)
t(radio.config, data_rate=radio.RATE_2MBIT, address=0xffffffff, power=7)
t(radio.config, data_rate=radio.RATE_1MBIT)
radio.off()
t(radio.send, "x")
t(radio.receive)
radio.on()
t(radio.send, 1)
t(radio.send_bytes, b"abc")
t(radio.receive)
t(radio.receive_bytes)
t(radio.receive_full)
t(radio.receive_bytes_into, bytearray(3))
t(radio.receive_bytes_into, b"123")
