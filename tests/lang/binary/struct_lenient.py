# differs: as in MicroPython, pack takes fewer and more values, unpack a longer buffer
import struct

print(struct.pack("<2I", 1), struct.pack("<h", 1, 2, 3), struct.pack("<4sh"))
print(struct.unpack("<h", b"\x01\x00rest"))
print(issubclass(struct.error, ValueError))
try:
    struct.unpack("<h", b"1")
except ValueError:
    print("ValueError")
try:
    struct.pack("<h", "x")
except TypeError:
    print("TypeError")


class Thing:
    pass


thing = Thing()
print(struct.unpack("<O", struct.pack("<O", thing))[0] is thing)
try:
    struct.unpack("<O", struct.pack("<P", 1234568))
except ValueError as e:
    print(e)
