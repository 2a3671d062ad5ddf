# differs: codes for addresses are MicroPython's; where CPython counts, boards do not
import struct

# Programs on PCs have what CPython refuses.
PC = hasattr(struct, "Struct")


def lenient(expected, f, *args):
    try:
        made = f(*args)
    except struct.error:
        made = None
    print(made == (None if PC else expected))


lenient(b"\x01\0\0\0\0\0\0\0", struct.pack, "<2I", 1)
lenient(b"\x01\0", struct.pack, "<h", 1, 2, 3)
lenient(bytes(6), struct.pack, "<4sh")
lenient((1,), struct.unpack, "<h", b"\x01\x00rest")
print(issubclass(struct.error, ValueError))
try:
    struct.unpack("<h", b"1")
except ValueError:
    print("ValueError")
try:
    struct.pack("<h", "x")
except (TypeError, struct.error) as e:
    print(isinstance(e, struct.error) == PC)


class Thing:
    pass


thing = Thing()
print(struct.unpack("<O", struct.pack("<O", thing))[0] is thing)
try:
    struct.unpack("<O", struct.pack("<P", 1234568))
except ValueError as e:
    print(e)
