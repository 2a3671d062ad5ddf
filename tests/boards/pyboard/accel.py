# --set accelerometerX=750@200ms --set accelerometerZ=-1000@200ms
from pyb import Accel, I2C, delay, millis

start = millis()
accel = Accel()
print(millis() - start, accel)
print(accel.x(), accel.y(), accel.z(), accel.tilt(), accel.filtered_xyz())
delay(200)
print(accel.x(), accel.y(), accel.z(), accel.tilt())
for i in range(4):
    print(accel.filtered_xyz())
print(accel.read(7), accel.write(8, 3), accel.read(8))
# The same registers on the bus
i2c = I2C(1, I2C.CONTROLLER)
print(i2c.scan(), i2c.mem_read(3, 76, 0), i2c.mem_read(1, 76, 7))
