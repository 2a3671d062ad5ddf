# --uart ab@10ms --uart cd@11ms --uart ef@12ms --uart g@30ms --uart hijk@50ms --uart lm@51ms --uart no@70ms --uart p@71ms
# `read` waits for the rest of what has begun to arrive.
from microbit import *

uart.init(9600, tx=pin0, rx=pin1)
got = []
for wait in range(2):
    while not uart.any():
        pass
    got.append((uart.read(), running_time()))
while not uart.any():
    pass
buffer = bytearray(8)
got.append((uart.readinto(buffer, 5), bytes(buffer), uart.read(), running_time()))
while not uart.any():
    pass
# A line is taken as far as it has come.
got.append((uart.readline(), uart.read(1), running_time()))
sleep(10)
got.append((uart.read(1), uart.read(2)))
uart.init(115200)
for what in got:
    print(what)
