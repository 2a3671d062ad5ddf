# `rstrip` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'  a b ',
    b'xxyx',
):
    for x in (data, bytearray(data)):
        check(lambda: x.rstrip())
        check(lambda: x.rstrip(None))
        check(lambda: x.rstrip(b'x'))
        check(lambda: x.rstrip(b'xy'))
        check(lambda: x.rstrip(b''))
        check(lambda: x.rstrip('x'))
