# `split` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b' a  b ',
    b'a,b,,c',
    b'\x00a\x00',
):
    for x in (data, bytearray(data)):
        check(lambda: x.split())
        check(lambda: x.split(None))
        check(lambda: x.split(None, 1))
        check(lambda: x.split(b','))
        check(lambda: x.split(b',', 1))
        check(lambda: x.split(b',,'))
        check(lambda: x.split(b'\x00'))
        check(lambda: x.split(b''))
        check(lambda: x.split(','))
        check(lambda: x.split(44))
