# Groups of four bytes as five characters.
import base64 as b


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for d in (b"", b"a", b"abc", b"abcd", b"hello world", bytes(8), bytes(5), b"    x", bytes(range(256)), bytes(3), b"\xff"*4):
    t(lambda: b.a85encode(d))
    t(lambda: b.a85encode(d, foldspaces=True, adobe=True))
    t(lambda: b.a85encode(d, wrapcol=10, pad=True))
    t(lambda: b.b85encode(d))
    t(lambda: b.b85encode(d, True))
    t(lambda: b.b85decode(b.b85encode(d)) == d)
    t(lambda: b.a85decode(b.a85encode(d)) == d)
    t(lambda: b.a85decode(b.a85encode(d, adobe=True, foldspaces=True), adobe=True, foldspaces=True) == d)
t(lambda: b.a85decode(b"zzy"))
t(lambda: b.a85decode("azz"))
t(lambda: b.a85decode(b"s8W-\""))
t(lambda: b.a85decode(b"s"))
t(lambda: b.b85decode(b"|NsC1"))
t(lambda: b.b85decode(b"\x00"))
t(lambda: b.b85decode("abcde"))
t(lambda: b.a85decode(b"<~abc"  , adobe=True))
t(lambda: b.b85decode(b"0000|NsC1"))
