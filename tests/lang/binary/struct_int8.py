# `struct` format `b`: limits, both byte orders, what does not fit

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import struct


def tried(f):
    try:
        print(f())
    except (struct.error if hasattr(struct, "error") else ValueError, OverflowError, TypeError, ValueError) as e:
        print("refused")


for order in "<>":
    print(order, struct.calcsize(order + "b"))
    for value in (0, 1, -128, 127, -128 + 1, 127 - 1, 127//3):
        data = struct.pack(order + "b", value)
        print(value, data, struct.unpack(order + "b", data) == (value,))
    print(struct.pack(order + "3b", 1, 2, 3), struct.unpack(order + "2b", bytes(2)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "b", wrong))
    tried(lambda: struct.unpack(order + "b", b""))
    buffer = bytearray(4)
    struct.pack_into(order + "b", buffer, 2, 127)
    print(buffer, struct.unpack_from(order + "b", buffer, 2) == (127,))
    tried(lambda: struct.pack_into(order + "b", buffer, 4, 1))
