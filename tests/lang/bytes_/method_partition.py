# `partition` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'a.b.c',
):
    for x in (data, bytearray(data)):
        check(lambda: x.partition(b'.'))
        check(lambda: x.partition(b'x'))
        check(lambda: x.partition(b''))
        check(lambda: x.partition('.'))
        check(lambda: x.partition(46))
