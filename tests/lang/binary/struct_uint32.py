# `struct` format `I`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "I"))
    for value in (0, 1, 0, 4294967295, 0 + 1, 4294967295 - 1, 4294967295//3):
        data = struct.pack(order + "I", value)
        print(value, data, struct.unpack(order + "I", data) == (value,))
    print(struct.pack(order + "3I", 1, 2, 3), struct.unpack(order + "2I", bytes(8)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "I", wrong))
    tried(lambda: struct.unpack(order + "I", b""))
    buffer = bytearray(7)
    struct.pack_into(order + "I", buffer, 2, 4294967295)
    print(buffer, struct.unpack_from(order + "I", buffer, 2) == (4294967295,))
    tried(lambda: struct.pack_into(order + "I", buffer, 4, 1))
