# `struct` format `B`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "B"))
    for value in (0, 1, 0, 255, 0 + 1, 255 - 1, 255//3):
        data = struct.pack(order + "B", value)
        print(value, data, struct.unpack(order + "B", data) == (value,))
    print(struct.pack(order + "3B", 1, 2, 3), struct.unpack(order + "2B", bytes(2)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "B", wrong))
    tried(lambda: struct.unpack(order + "B", b""))
    buffer = bytearray(4)
    struct.pack_into(order + "B", buffer, 2, 255)
    print(buffer, struct.unpack_from(order + "B", buffer, 2) == (255,))
    tried(lambda: struct.pack_into(order + "B", buffer, 4, 1))
