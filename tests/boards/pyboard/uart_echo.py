# --set uart4Byte=80@100ms --set uart4Byte=105@102ms --set uart4Byte=10@104ms --set uart4Byte=33@500ms --set uart4Byte=10@502ms
# What arrives goes back in capitals.
from pyb import UART, delay

uart = UART(4, 9600, timeout=50)
lines = 0
while lines < 2:
    if uart.any():
        line = uart.readline()
        uart.write(b"> " + line.upper())
        print(line)
        lines += 1
    delay(10)
