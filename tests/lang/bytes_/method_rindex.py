# `rindex` of bytes and of bytearray: results, bounds, wrong arguments

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
        check(lambda: x.rindex(b'a'))
        check(lambda: x.rindex(b'c'))
        check(lambda: x.rindex(b''))
        check(lambda: x.rindex(b'x'))
        check(lambda: x.rindex(98))
        check(lambda: x.rindex(b'a', 1))
        check(lambda: x.rindex(b'a', 4))
        check(lambda: x.rindex('a'))
