# --attach can-node=a@Y6,Y5 --attach can-node=b@rx=Y6,tx=Y5 --set a.id=16@0ms --set b.id=8@0ms --set a.data=1@0ms --set b.data=2@0ms --set a.send=1@50ms --set b.send=1@50ms --set a.send=0@90ms --set b.send=0@90ms --set a.send=1@150ms --set b.plugged=0@250ms --set a.send=0@260ms --set a.send=1@270ms --set a.send=0@375ms --set a.send=1@380ms --set a.every=10@400ms --until 500ms
# Two nodes on the bus of the second controller, which is silent, hears itself, or is off.
from pyb import CAN, delay, millis

can = CAN(2)


def until(ms):
    delay(max(ms - millis(), 0))


def start(mode):
    can.init(mode, baudrate=125_000, sample_point=75)
    can.setfilter(0, CAN.MASK16, 0, (0, 0, 0, 0))


def received():
    while can.any(0):
        id, extended, remote, index, data = can.recv(0)
        print(id, data)


until(60)
start(CAN.NORMAL)
until(65)
print("both have waited: the lower number goes first")
received()
start(CAN.SILENT)
until(160)
print("silent: the other node acknowledges")
received()
can.send(b"not sent", 1)
until(200)
print(can.info())
start(CAN.LOOPBACK)
can.send(b"echo", 3, timeout=10)
print("loop-back: both hear it")
received()
start(CAN.SILENT_LOOPBACK)
can.send(b"alone", 4, timeout=10)
received()
start(CAN.SILENT)
until(275)
print("silent: nobody acknowledges, so there is no message")
received()
until(300)
print("a sender that is passive is heard, again and again")
print(can.any(0), can.info([0] * 8)[6])
received()
can.deinit()
until(390)
start(CAN.NORMAL)
until(395)
print("what has waited meanwhile")
received()
until(431)
print("every 10 ms")
received()
