# `rjust` of bytes and of bytearray: results, bounds, wrong arguments

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
        check(lambda: x.rjust(0))
        check(lambda: x.rjust(1))
        check(lambda: x.rjust(4))
        check(lambda: x.rjust(6, b'*'))
        check(lambda: x.rjust(-1))
        check(lambda: x.rjust(5, b'ab'))
        check(lambda: x.rjust(5, '*'))
