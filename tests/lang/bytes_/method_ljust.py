# `ljust` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'a',
    b'abc',
):
    for x in (data, bytearray(data)):
        check(lambda: x.ljust(0))
        check(lambda: x.ljust(1))
        check(lambda: x.ljust(4))
        check(lambda: x.ljust(6, b'*'))
        check(lambda: x.ljust(-1))
        check(lambda: x.ljust(5, b'ab'))
        check(lambda: x.ljust(5, '*'))
