# --until 2s
# A message that is received into a list: its memoryview has the length of the data afterwards.
from pyb import CAN


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


can = CAN(1, CAN.LOOPBACK)
can.setfilter(0, CAN.MASK16, 0, (0, 0, 0, 0))
buffer = bytearray(10)
message = [0, 0, 0, 0, memoryview(buffer)]
for data in (b"", b"1234", b"01234567", b"abc"):
    can.send(data, 42, timeout=10)
    print(can.recv(0, message) is message, message[:4], len(message[4]), bytes(message[4]), buffer)
# Data have their place behind the beginning of the view, as far as there is any.
part = memoryview(buffer)[6:7]
can.send(b"longer", 43, timeout=10)
can.recv(0, [0, 0, 0, 0, part])
print(bytes(part), buffer)
for view in (bytearray(8), memoryview(b"12345678"), memoryview(buffer).cast("H")):
    can.send(b"x", 44, timeout=10)
    error(can.recv, 0, [0, 0, 0, 0, view])
error(can.recv, 0, [0, 0, 0, 0], timeout=10)
