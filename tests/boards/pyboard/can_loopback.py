# Sends messages to itself, and only some of them pass the filter.
from pyb import CAN

can = CAN(1, CAN.LOOPBACK)
can.setfilter(0, CAN.LIST16, 0, (100, 101, 102, 103))
for number in (99, 100, 103, 104):
    can.send(b"msg %d" % number, number, timeout=100)
while can.any(0):
    id, extended, remote, index, data = can.recv(0, timeout=10)
    print(id, data)
