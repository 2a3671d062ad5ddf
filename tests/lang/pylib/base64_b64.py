# `base64`: b64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import base64

for data in (b"", b"a", b"ab", b"abc", b"\xff\xfe\xfd", bytes(range(50))):
    e = base64.b64encode(data)
    print(e, base64.b64decode(e) == data, base64.b64decode(e.decode()) == data)
    u = base64.urlsafe_b64encode(data)
    print(u, base64.urlsafe_b64decode(u) == data)
check(lambda: base64.b64decode(b"abc"))
check(lambda: base64.b64encode("text"))
check(lambda: base64.b64decode("YQ==\n"))
