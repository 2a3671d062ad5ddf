# `endswith` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'abc',
    b'\xff\x00',
):
    for x in (data, bytearray(data)):
        check(lambda: x.endswith(b''))
        check(lambda: x.endswith(b'c'))
        check(lambda: x.endswith(b'bc'))
        check(lambda: x.endswith((b'x', b'c')))
        check(lambda: x.endswith(()))
        check(lambda: x.endswith(b'b', 0, 2))
        check(lambda: x.endswith(b'', 9))
        check(lambda: x.endswith('a'))
        check(lambda: x.endswith(97))
        check(lambda: x.endswith(bytearray(b'c')))
