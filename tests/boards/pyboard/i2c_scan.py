# --attach ssd1306@i2c --attach mpu6050@i2c --attach ssd1306=right@i2c:0x3d,sda=Y10,scl=Y9
# Who is on the two buses?
from pyb import I2C

for name in ("X", "Y"):
    bus = I2C(name, I2C.CONTROLLER, baudrate=100000)
    print(name, [hex(address) for address in bus.scan()])
