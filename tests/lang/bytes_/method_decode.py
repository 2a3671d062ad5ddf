# `decode` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'abc',
    b'\xc3\xa9',
    b'\xff',
    b'\xc3',
    b'a\xe2\x82',
):
    for x in (data, bytearray(data)):
        check(lambda: x.decode())
        check(lambda: x.decode('utf-8'))
        check(lambda: x.decode('ascii'))
        check(lambda: x.decode('latin-1'))
        check(lambda: x.decode('utf-8', 'ignore'))
        check(lambda: x.decode('utf-8', 'replace'))
        check(lambda: x.decode('ascii', 'ignore'))
        check(lambda: x.decode('ascii', 'replace'))
        check(lambda: x.decode('no-such'))
