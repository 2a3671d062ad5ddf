# `hex` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'\x00\xff',
    b'abcdef',
):
    for x in (data, bytearray(data)):
        check(lambda: x.hex())
        check(lambda: x.hex('-'))
        check(lambda: x.hex(':', 2))
        check(lambda: x.hex('-', -2))
        check(lambda: x.hex('-', 0))
        check(lambda: x.hex(b' '))
        check(lambda: x.hex('ab'))
        check(lambda: x.hex(5))
