# --attach mpu6050@i2c --set mpu6050.accelX=-500@0ms --set mpu6050.gyroZ=90@0ms --set mpu6050.temperature=365@0ms
from microbit import i2c, sleep
import struct

A = 0x68
sleep(1)


def read(register, n):
    i2c.write(A, bytes([register]), repeat=True)
    return i2c.read(A, n)


print(read(0x75, 1))
print(struct.unpack(">7h", read(0x3B, 14)))
i2c.write(A, b"\x6b\x00")
x, y, z, t, gx, gy, gz = struct.unpack(">7h", read(0x3B, 14))
print("%.3f %.3f %.3f g" % (x / 16384, y / 16384, z / 16384))
print("%.1f C" % (t / 340 + 36.53), gx, gy, gz / 131)
i2c.write(A, b"\x1b\x08\x10")
x, y, z, t, gx, gy, gz = struct.unpack(">7h", read(0x3B, 14))
print(x, z, gz)
read(0x01, 1)
i2c.write(A, b"\x75\x00")
