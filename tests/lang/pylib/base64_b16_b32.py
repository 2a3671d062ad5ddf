# `base64`: b16_b32

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import base64

for data in (b"", b"a", b"ab", b"abcd", b"\x00\xff"):
    e, t = base64.b16encode(data), base64.b32encode(data)
    print(e, base64.b16decode(e) == data, t, base64.b32decode(t) == data)
check(lambda: base64.b16decode(b"0g"))
check(lambda: base64.b16decode(b"abc"))
check(lambda: base64.b32decode(b"a1"))
print(base64.b16decode(b"ab", True))
