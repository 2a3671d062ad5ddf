# --attach lcd1602@i2c
from microbit import i2c, sleep


class Lcd:
    def __init__(self, addr=0x27):
        self.addr = addr
        for nibble in (3, 3, 3, 2):
            self.send4(nibble << 4)
            sleep(5)
        for command in (0x28, 0x0C, 0x06, 0x01):
            self.send(command)
        sleep(2)

    def send4(self, data):
        i2c.write(self.addr, bytes([data | 0x08 | 0x04, data | 0x08]))

    def send(self, byte, rs=0):
        self.send4(byte & 0xF0 | rs)
        self.send4(byte << 4 & 0xF0 | rs)

    def print(self, text, x=0, y=0):
        self.send(0x80 | x + 0x40 * y)
        for c in text:
            self.send(ord(c), 1)


lcd = Lcd()
lcd.print("Hello")
lcd.print("21.5\xdfC", 8, 1)
lcd.send(0x40)
for row in (0, 10, 31, 31, 14, 4, 0, 0):
    lcd.send(row, 1)
lcd.send(0x80 | 15)
lcd.send(0, 1)
lcd.send(0x18)
lcd.send(0x08)
i2c.write(0x27, b"\x00")
