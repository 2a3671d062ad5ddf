# `struct` format `i`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "i"))
    for value in (0, 1, -2147483648, 2147483647, -2147483648 + 1, 2147483647 - 1, 2147483647//3):
        data = struct.pack(order + "i", value)
        print(value, data, struct.unpack(order + "i", data) == (value,))
    print(struct.pack(order + "3i", 1, 2, 3), struct.unpack(order + "2i", bytes(8)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "i", wrong))
    tried(lambda: struct.unpack(order + "i", b""))
    buffer = bytearray(7)
    struct.pack_into(order + "i", buffer, 2, 2147483647)
    print(buffer, struct.unpack_from(order + "i", buffer, 2) == (2147483647,))
    tried(lambda: struct.pack_into(order + "i", buffer, 4, 1))
