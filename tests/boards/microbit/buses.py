#
import microbit
from microbit import *


def error(call, *args, **kw):
    try:
        print(call(*args, **kw))
    except Exception as e:
        print(type(e).__name__, *e.args)


print(i2c.init(), i2c.init(400000, pin20, pin19), i2c.init(freq=100000, sda=pin20, scl=pin19))
error(i2c.init, "fast")
error(i2c.init, sda=3)
error(i2c.init, scl="pin1")
print(i2c.scan())
error(i2c.read, 0x20, 1)
error(i2c.read, 0x20)
error(i2c.read, 0x20, "1")
error(i2c.write, 0x20, b"a")
error(i2c.write, addr=0x20, buf=b"", repeat=True)
error(i2c.write, 0x20, 5)
error(spi.write, b"a")
error(spi.read, 1)
error(spi.write_readinto, b"a", bytearray(1))
error(spi.init, 1000000, 8, 0, pin1)
error(spi.init, sclk=pin19)
error(spi.init, miso=pin4)
error(spi.init, mode=4)
error(spi.init, baudrate=0)
print(spi.init(), pin13.get_mode(), pin14.get_mode(), pin15.get_mode())
error(pin13.write_digital, 1)
error(pin14.read_digital)
print(spi.read(3), spi.read(2, 0x55), spi.write(b"abc"))
buf = bytearray(2)
print(spi.write_readinto(b"ab", buf), buf)
error(spi.write_readinto, b"ab", bytearray(3))
error(spi.write_readinto, b"ab", b"cd")
error(spi.read, -1)
error(spi.write, 5)
print(spi.init(baudrate=500000, bits=8, mode=3, sclk=pin0, mosi=pin1, miso=pin2))
print(pin0.get_mode(), pin13.get_mode())
pin8.set_analog_period(10)
pin8.write_analog(100)
pin9.write_analog(200)
print(pin9.get_analog_period_microseconds())
pin9.set_analog_period_microseconds(500)
print(pin8.get_analog_period_microseconds())
error(pin8.set_analog_period_microseconds, 255)
error(pin8.set_analog_period, 0)
error(pin8.write_analog, 1024)
error(pin8.write_analog, -1)
