# `rsplit` of bytes and of bytearray: results, bounds, wrong arguments

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
        check(lambda: x.rsplit())
        check(lambda: x.rsplit(None))
        check(lambda: x.rsplit(None, 1))
        check(lambda: x.rsplit(b','))
        check(lambda: x.rsplit(b',', 1))
        check(lambda: x.rsplit(b',,'))
        check(lambda: x.rsplit(b'\x00'))
        check(lambda: x.rsplit(b''))
        check(lambda: x.rsplit(','))
        check(lambda: x.rsplit(44))
