# `title` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'hello wOrld',
    b'they re',
    b'a1b \xe9c',
):
    for x in (data, bytearray(data)):
        check(lambda: x.title())
