# `int.from_bytes`: lengths, orders, signs

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (b"", b"\x00", b"\x7f", b"\x80", b"\xff\xff", b"\x01\x02\x03", bytes(range(200, 220)), bytearray(b"\xfe\x01"), [1, 255], (0, 1)):
    for order in ("big", "little"):
        for signed in (False, True):
            print(int.from_bytes(data, order, signed=signed))
for args in ((), ("ab", "big"), (5, "big"), ([256], "big"), (b"a", "middle"), (b"a", 5), (b"a", "big", True)):
    check(lambda: int.from_bytes(*args))
