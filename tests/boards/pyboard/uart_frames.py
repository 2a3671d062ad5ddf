# --attach dfplayer@X1,X2,X3 --set dfplayer.length=1@0ms --until 6s
# An MP3 player at UART 4: commands, answers, the pin that says that it plays; and what comes of
# characters that do not fit.
import machine
from pyb import UART, Pin, delay

busy = Pin("X3", Pin.IN)
uart = machine.UART(4, 9600, timeout=20)


def command(code, value=0, answer=0):
    body = bytes([0xFF, 6, code, answer, value >> 8, value & 255])
    check = -sum(body) & 0xFFFF
    uart.write(b"\x7e" + body + bytes([check >> 8, check & 255, 0xEF]))


def answer():
    frame = uart.read(10)
    return frame and (hex(frame[3]), frame[5] << 8 | frame[6])


delay(100)
print(answer())
command(0x06, 17)
command(0x43)
print(answer())
command(0x03, 3, 1)
print(answer(), busy.value())
command(0x42)
print(answer())
delay(1100)
print(answer(), busy.value())
command(0x03, 99)
print(answer())
command(0x77)
uart.write(b"\x7e\xff\x06\x03\x00\x00\x01\x00\x00\xef")
print(answer())

# Bits and parity count: with another parity the player takes nothing.
for args in ((9600, 8, 0), (9600, 7, 1), (19200,), (9600,)):
    uart.init(*args, timeout=40)
    command(0x48)
    print(args, uart.read())
