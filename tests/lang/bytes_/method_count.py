# `count` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'a',
    b'aaaa',
    b'abcabc',
    b'\x00\xff\x00',
):
    for x in (data, bytearray(data)):
        check(lambda: x.count(b'a'))
        check(lambda: x.count(b'aa'))
        check(lambda: x.count(b''))
        check(lambda: x.count(97))
        check(lambda: x.count(0))
        check(lambda: x.count(b'a', 1))
        check(lambda: x.count(b'a', 1, 3))
        check(lambda: x.count(b'', 2))
        check(lambda: x.count(b'a', -2))
        check(lambda: x.count(256))
        check(lambda: x.count(-1))
        check(lambda: x.count('a'))
        check(lambda: x.count())
