# `splitlines` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'a',
    b'a\n',
    b'a\r\nb\rc',
    b'\n\n',
    b'a\x0bb\x1cc\x85d',
):
    for x in (data, bytearray(data)):
        check(lambda: x.splitlines())
        check(lambda: x.splitlines(True))
        check(lambda: x.splitlines(False))
