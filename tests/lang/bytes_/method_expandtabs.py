# `expandtabs` of bytes and of bytearray: results, bounds, wrong arguments

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (
    b'',
    b'\t',
    b'a\tb',
    b'ab\tc\td',
    b'a\n\tb',
):
    for x in (data, bytearray(data)):
        check(lambda: x.expandtabs())
        check(lambda: x.expandtabs(8))
        check(lambda: x.expandtabs(4))
        check(lambda: x.expandtabs(1))
        check(lambda: x.expandtabs(0))
        check(lambda: x.expandtabs(-1))
        check(lambda: x.expandtabs('4'))
