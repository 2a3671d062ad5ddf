# `startswith` of bytes and of bytearray: results, bounds, wrong arguments

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
        check(lambda: x.startswith(b''))
        check(lambda: x.startswith(b'a'))
        check(lambda: x.startswith(b'ab'))
        check(lambda: x.startswith((b'x', b'a')))
        check(lambda: x.startswith(()))
        check(lambda: x.startswith(b'b', 1))
        check(lambda: x.startswith(b'', 9))
        check(lambda: x.startswith('a'))
        check(lambda: x.startswith(97))
        check(lambda: x.startswith(bytearray(b'a')))
