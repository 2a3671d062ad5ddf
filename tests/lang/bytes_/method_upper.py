# `upper` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'aBc1',
    b'\xe9',
):
    for x in (data, bytearray(data)):
        check(lambda: x.upper())
