# `del` of items and slices of `bytearray`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


places = [None, 0, 2, 5, 9, -1, -3, -9]
for start in places:
    for stop in places:
        for step in (None, 1, 2, -1, -2, 7):
            x = bytearray(b"abcde")
            del x[start:stop:step]
            print(x)
for key in (0, 4, 5, -1, -5, -6, True, "a", 1.0, None, slice(None, None, 0)):
    x = bytearray(b"abcde")
    try:
        del x[key]
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, end=" ")
    print(x)
