# `join` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'-',
):
    for x in (data, bytearray(data)):
        check(lambda: x.join([]))
        check(lambda: x.join([b'a']))
        check(lambda: x.join([b'a', b'b']))
        check(lambda: x.join((b'x', bytearray(b'y'))))
        check(lambda: x.join(iter([b'p', b'q'])))
        check(lambda: x.join([1]))
        check(lambda: x.join(['a']))
        check(lambda: x.join(b'ab'))
        check(lambda: x.join(5))
