# `removesuffix` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'baa',
):
    for x in (data, bytearray(data)):
        check(lambda: x.removesuffix(b''))
        check(lambda: x.removesuffix(b'a'))
        check(lambda: x.removesuffix(b'aa'))
        check(lambda: x.removesuffix(b'xbaa'))
        check(lambda: x.removesuffix('a'))
