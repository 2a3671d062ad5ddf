# `removeprefix` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'aab',
):
    for x in (data, bytearray(data)):
        check(lambda: x.removeprefix(b''))
        check(lambda: x.removeprefix(b'a'))
        check(lambda: x.removeprefix(b'aa'))
        check(lambda: x.removeprefix(b'aabx'))
        check(lambda: x.removeprefix('a'))
