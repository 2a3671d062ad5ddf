# --attach mpu6050=sensor@i2c --attach ssd1306@i2c,sda=Y10,scl=Y9 --set sensor.plugged=0@101ms --set ssd1306.plugged=0@301ms --set sensor.plugged=1@500ms
# Cables come loose in the middle of transfers, and one is put back.
import pyb
from machine import I2C as Bus, SoftI2C
from pyb import I2C, delay


def attempt(f, *args):
    try:
        return f(*args)
    except OSError as e:
        return "OSError %d" % e.errno


i2c = I2C(1, I2C.CONTROLLER, baudrate=10000)
delay(100 - pyb.millis())
print(attempt(i2c.mem_read, 6, 0x68, 0x3B))
print(attempt(i2c.send, b"\x6b\0", 0x68), i2c.is_ready(0x68))
display = SoftI2C("Y9", "Y10", freq=20000)
print(display.scan())
delay(300 - pyb.millis())
print(attempt(display.writeto, 0x3C, b"\x40" + bytes(64)))
print(attempt(display.readfrom, 0x3C, 1), display.scan())
delay(600 - pyb.millis())
print(attempt(Bus(1).readfrom_mem, 0x68, 0x75, 1), i2c.scan())
