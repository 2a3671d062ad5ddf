# --attach 74hc595=bits@srclk=pin1,ser=pin2,rclk=pin8 --attach led@bits.q0 --attach led=last@bits.q7 --attach 74hc595=bus@spi,rclk=pin16
from microbit import pin1, pin2, pin8, pin16, spi


def shift(byte):
    for i in range(7, -1, -1):
        pin2.write_digital(byte >> i & 1)
        pin1.write_digital(1)
        pin1.write_digital(0)
    pin8.write_digital(1)
    pin8.write_digital(0)


for byte in (0x01, 0x80, 0xA5):
    shift(byte)
spi.init()
for byte in b"\x0f\xf0":
    spi.write(bytes([byte]))
    pin16.write_digital(1)
    pin16.write_digital(0)
