# `find` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'a',
    b'abcabc',
    b'\x00\xff\x00',
):
    for x in (data, bytearray(data)):
        check(lambda: x.find(b'a'))
        check(lambda: x.find(b'c'))
        check(lambda: x.find(b''))
        check(lambda: x.find(99))
        check(lambda: x.find(0))
        check(lambda: x.find(b'a', 1))
        check(lambda: x.find(b'a', 1, 3))
        check(lambda: x.find(b'', 6))
        check(lambda: x.find(b'', 7))
        check(lambda: x.find(b'a', -3))
        check(lambda: x.find(256))
        check(lambda: x.find('a'))
