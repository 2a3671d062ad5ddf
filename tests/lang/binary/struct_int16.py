# `struct` format `h`: limits, both byte orders, what does not fit

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
    print(order, struct.calcsize(order + "h"))
    for value in (0, 1, -32768, 32767, -32768 + 1, 32767 - 1, 32767//3):
        data = struct.pack(order + "h", value)
        print(value, data, struct.unpack(order + "h", data) == (value,))
    print(struct.pack(order + "3h", 1, 2, 3), struct.unpack(order + "2h", bytes(4)))
    for wrong in ("a", 1.5, None):
        tried(lambda: struct.pack(order + "h", wrong))
    tried(lambda: struct.unpack(order + "h", b""))
    buffer = bytearray(5)
    struct.pack_into(order + "h", buffer, 2, 32767)
    print(buffer, struct.unpack_from(order + "h", buffer, 2) == (32767,))
    tried(lambda: struct.pack_into(order + "h", buffer, 4, 1))
