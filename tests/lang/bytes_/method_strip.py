# `strip` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'  a b ',
    b'\t\n\x0b\x0c\r x',
    b'xxyx',
    b'\x00a\x00',
):
    for x in (data, bytearray(data)):
        check(lambda: x.strip())
        check(lambda: x.strip(None))
        check(lambda: x.strip(b'x'))
        check(lambda: x.strip(b'xy'))
        check(lambda: x.strip(b''))
        check(lambda: x.strip(b'\x00'))
        check(lambda: x.strip('x'))
