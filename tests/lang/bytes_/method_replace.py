# `replace` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'aaa',
    b'abcabc',
):
    for x in (data, bytearray(data)):
        check(lambda: x.replace(b'a', b'b'))
        check(lambda: x.replace(b'a', b''))
        check(lambda: x.replace(b'a', b'xyz'))
        check(lambda: x.replace(b'', b'-'))
        check(lambda: x.replace(b'', b'-', 2))
        check(lambda: x.replace(b'aa', b'b'))
        check(lambda: x.replace(b'a', b'b', 0))
        check(lambda: x.replace(b'a', b'b', 2))
        check(lambda: x.replace(b'a', b'b', -1))
        check(lambda: x.replace('a', b'b'))
        check(lambda: x.replace(b'a', 'b'))
        check(lambda: x.replace(b'a'))
