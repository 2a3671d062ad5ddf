# --attach ssd1306@i2c --set ssd1306.plugged=0@101500us --set ssd1306.plugged=1@200ms
from microbit import i2c, sleep

ADDR = 0x3C
INIT = b"\xae\xa4\xd5\xf0\xa8\x3f\xd3\x00\x40\x8d\x14\x20\x00\x21\x00\x7f\x22\x00\x07\xa1\xc8\xda\x12\x81\xcf\xd9\xf1\xdb\x40\xa6\xaf"


def command(*data):
    i2c.write(ADDR, b"\x00" + bytes(data))


def start():
    i2c.init(freq=400000)
    for c in INIT:
        command(c)
    screen = bytearray(1025)
    screen[0] = 0x40
    i2c.write(ADDR, screen)
    return screen


print([hex(a) for a in i2c.scan()])
screen = start()
for x in range(0, 128, 8):
    screen[1 + x] = 0xFF
command(0x21, 0, 127)
command(0x22, 0, 7)
i2c.write(ADDR, screen)
command(0xA7)
command(0xA6)
print(i2c.read(ADDR, 1))
command(0xFE)
sleep(20)
# It is unplugged in the middle of this.
try:
    while True:
        i2c.write(ADDR, screen)
except OSError as error:
    print(repr(error))
print(i2c.scan())
try:
    i2c.read(ADDR, 4)
except OSError as error:
    print(error.errno)
sleep(200)
start()
print(i2c.scan())
