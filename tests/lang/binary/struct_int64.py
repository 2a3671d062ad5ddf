# `struct` format `q`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "q"))
    for value in (0, 1, -9223372036854775808, 9223372036854775807, -9223372036854775808 + 1, 9223372036854775807 - 1, 9223372036854775807//3):
        data = struct.pack(order + "q", value)
        print(value, data, struct.unpack(order + "q", data) == (value,))
    print(struct.pack(order + "3q", 1, 2, 3), struct.unpack(order + "2q", bytes(16)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "q", wrong))
    tried(lambda: struct.unpack(order + "q", b""))
    buffer = bytearray(11)
    struct.pack_into(order + "q", buffer, 2, 9223372036854775807)
    print(buffer, struct.unpack_from(order + "q", buffer, 2) == (9223372036854775807,))
    tried(lambda: struct.pack_into(order + "q", buffer, 4, 1))
