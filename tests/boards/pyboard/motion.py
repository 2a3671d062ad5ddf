# --attach mpu6050@i2c
# An acceleration sensor by its registers.
from machine import I2C
from struct import unpack

i2c = I2C("X")
print(hex(i2c.readfrom_mem(0x68, 0x75, 1)[0]))
i2c.writeto_mem(0x68, 0x6B, b"\0")
print([round(v / 16384, 2) for v in unpack(">hhh", i2c.readfrom_mem(0x68, 0x3B, 6))])
