# --attach can-node@Y4,Y3 --set can-node.id=291@0ms --set can-node.data=7@0ms --set can-node.send=1@400ms --set can-node.data=8@450ms --set can-node.every=20@500ms --set can-node.every=0@570ms --set can-node.rate=250@700ms --set can-node.send=0@710ms --set can-node.send=1@800ms --set can-node.rate=125@1000ms --until 2s
# Another node on the bus: it acknowledges, is heard through a filter, answers, and is not
# understood at another rate.
from pyb import CAN, delay, millis

can = CAN(1, CAN.NORMAL, baudrate=125_000, sample_point=75)
can.setfilter(0, CAN.LIST16, 0, (291, 5, 6, 7))


def until(ms):
    delay(max(ms - millis(), 0))


def received():
    while can.any(0):
        print(can.recv(0))


can.send(b"hello", 100, timeout=10)
can.send(b"\x01\x02", 0x1ABCDEF, extframe=True, timeout=10)
print("sent", can.info())
# Only the filters for remote frames let such through; the answer is an ordinary one.
can.send("", 291, rtr=True, timeout=10)
delay(2)
received()
can.send("", 292, rtr=True, timeout=10)
delay(2)
print(can.any(0))
# The message that goes first is the one with the lower number.
can.send(b"c", 30)
can.send(b"b", 20)
can.send(b"a", 10)
delay(10)

until(410)
received()


# A handler has no memory for a new message.
message = [0, 0, 0, 0, memoryview(bytearray(8))]
reasons = [0, 0, 0]


def arrived(bus, reason):
    reasons[reason] += 1
    bus.recv(0, message)


can.rxcallback(0, arrived)
until(600)
print(reasons, message[0], bytes(message[4]))
can.rxcallback(0, None)
# Now the node has 250 kbit/s, until it has 125 again.
until(750)
try:
    can.send(b"?", 1, timeout=5)
except OSError as e:
    print(e)
print(can.info()[0] > 0, can.info()[1])
until(900)
print(can.state() == CAN.ERROR_PASSIVE, can.info()[1], can.any(0))
until(1100)
received()
print(can.info()[1])
for i in range(100):
    can.send(b"!", 1, timeout=5)
print(can.state() == CAN.ERROR_ACTIVE, can.info())
