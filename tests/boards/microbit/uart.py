# --type abc@1ms --uart lost@5ms --uart onetwo@15ms --uart x@40ms
from microbit import *


def error(call, *args, **kw):
    try:
        print(call(*args, **kw))
    except Exception as e:
        print(type(e).__name__, *e.args)


sleep(3)
print(uart.any(), uart.read(1), uart.any(), uart.read(), uart.any(), uart.read(), uart.read(3))
print(uart.write("hi\n"), uart.write(b"\x41\n"), uart.readline(), uart.readinto(bytearray(2)))
print(uart.ODD, uart.EVEN)
error(uart.init, 0)
error(uart.init, "9600")
error(uart.init, 9600, 8, None, 1, pin0)
error(uart.init, tx=5)
error(uart.init, parity="odd")
error(uart.write, 5)
sleep(5)
uart.init(baudrate=9600, tx=pin0, rx=pin1)
sleep(5)
print("on the pins")
uart.write(b"\x00\xff")
sleep(5)
buf = bytearray(4)
got = uart.any(), uart.read(2), uart.readinto(buf, 2), uart.readline(), uart.readline()
sleep(30)
got += uart.any(), uart.readinto(buf), uart.read(0)
uart.init(115200)
print(got, buf)
uart.init(19200, pins=(pin0, pin1), parity=uart.ODD, bits=7, stop=2)
uart.write("z")
uart.init(115200)
