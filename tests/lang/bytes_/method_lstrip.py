# `lstrip` of bytes and of bytearray: results, bounds, wrong arguments

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
        check(lambda: x.lstrip())
        check(lambda: x.lstrip(None))
        check(lambda: x.lstrip(b'x'))
        check(lambda: x.lstrip(b'xy'))
        check(lambda: x.lstrip(b''))
        check(lambda: x.lstrip('x'))
