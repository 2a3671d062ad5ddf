# --until 2s
import micropython
from pyb import CAN, delay

# Without it there may be no room for a traceback in a handler.
micropython.alloc_emergency_exception_buf(100)


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


for bus in (0, 3, "X"):
    error(CAN, bus)
can = CAN("YA")
print(can, can is CAN(1), can.state() == CAN.STOPPED)
error(can.init)
error(can.init, 5)
error(can.init, CAN.NORMAL, baudrate=333333)
can.init(CAN.LOOPBACK, baudrate=125000, auto_restart=True)
print(can, can.state() == CAN.ERROR_ACTIVE, can.info(), can.any(0), can.any(1))
error(can.setfilter, 0, CAN.LIST16, 0, (1, 2))
error(can.setfilter, 14, CAN.LIST16, 0, (1, 2, 3, 4))
error(can.setfilter, 0, 9, 0, (1, 2, 3, 4))
can.setfilter(0, CAN.LIST16, 0, (10, 20, 30, 40))
can.setfilter(1, CAN.MASK32, 1, (0x1000, 0xFF00), extframe=True)
error(can.send, b"123456789", 1)
error(can.any, 2)
can.send(b"abc", 10, timeout=10)
can.send("xy", 0x10FF, extframe=True, timeout=10)
can.send(b"lost", 99, timeout=10)
print(can.any(0), can.any(1), can.recv(0), can.recv(1))
error(can.recv, 0, timeout=100)
can.clearfilter(1, extframe=True)
can.send("xy", 0x10FF, extframe=True, timeout=10)
print(can.any(1))


def arrived(bus, reason):
    print("fifo 0", bus is can, reason)


def bad(bus, reason):
    return [reason]


can.rxcallback(0, arrived)
for i in range(4):
    can.send(bytes([i]), 20, timeout=10)
print([can.recv(0)[4] for i in range(3)])
can.rxcallback(0, bad)
can.send(b"!", 30)
delay(5)
can.send(b"?", 30)
delay(5)
print(can.any(0), can.info([0] * 8))
can.restart()
can.deinit()
print(can)
lone = CAN(2, CAN.NORMAL)
error(lone.send, b"x", 1, timeout=20)
state = lone.state()
print(state == CAN.ERROR_ACTIVE, lone.info()[0] > 0, lone.info()[5])
lone.send(b"x", 1)
delay(100)
print(lone.state() == CAN.ERROR_PASSIVE, lone.info())
lone.restart()
lone.deinit()
error(lone.restart)
print(CAN.BUS_OFF, CAN.ERROR_WARNING, lone)
