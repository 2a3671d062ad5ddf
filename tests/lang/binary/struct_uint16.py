# `struct` format `H`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "H"))
    for value in (0, 1, 0, 65535, 0 + 1, 65535 - 1, 65535//3):
        data = struct.pack(order + "H", value)
        print(value, data, struct.unpack(order + "H", data) == (value,))
    print(struct.pack(order + "3H", 1, 2, 3), struct.unpack(order + "2H", bytes(4)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "H", wrong))
    tried(lambda: struct.unpack(order + "H", b""))
    buffer = bytearray(5)
    struct.pack_into(order + "H", buffer, 2, 65535)
    print(buffer, struct.unpack_from(order + "H", buffer, 2) == (65535,))
    tried(lambda: struct.pack_into(order + "H", buffer, 4, 1))
