# `index` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'abcabc',
):
    for x in (data, bytearray(data)):
        check(lambda: x.index(b'a'))
        check(lambda: x.index(b'c'))
        check(lambda: x.index(b''))
        check(lambda: x.index(b'x'))
        check(lambda: x.index(98))
        check(lambda: x.index(b'a', 1))
        check(lambda: x.index(b'a', 4))
        check(lambda: x.index('a'))
