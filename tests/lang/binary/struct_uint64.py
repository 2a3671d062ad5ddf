# `struct` format `Q`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "Q"))
    for value in (0, 1, 0, 18446744073709551615, 0 + 1, 18446744073709551615 - 1, 18446744073709551615//3):
        data = struct.pack(order + "Q", value)
        print(value, data, struct.unpack(order + "Q", data) == (value,))
    print(struct.pack(order + "3Q", 1, 2, 3), struct.unpack(order + "2Q", bytes(16)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "Q", wrong))
    tried(lambda: struct.unpack(order + "Q", b""))
    buffer = bytearray(11)
    struct.pack_into(order + "Q", buffer, 2, 18446744073709551615)
    print(buffer, struct.unpack_from(order + "Q", buffer, 2) == (18446744073709551615,))
    tried(lambda: struct.pack_into(order + "Q", buffer, 4, 1))
