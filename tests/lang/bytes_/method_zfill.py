# `zfill` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'1',
    b'-1',
    b'+12',
    b'a',
    b'-',
):
    for x in (data, bytearray(data)):
        check(lambda: x.zfill(0))
        check(lambda: x.zfill(1))
        check(lambda: x.zfill(2))
        check(lambda: x.zfill(3))
        check(lambda: x.zfill(6))
        check(lambda: x.zfill(-2))
        check(lambda: x.zfill('3'))
