# Subscripts of `bytearray`: every start, stop and step around its length

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


x = bytearray(b"abcde")
places = [None, 0, 1, 2, 4, 5, 6, 99, -1, -4, -5, -6, -99]
for start in places:
    for stop in places:
        print([x[start:stop:step] for step in (None, 1, 2, -1, -3, 7)])
for i in (0, 4, 5, -1, -5, -6, True, 10**20, 1.0, "1", None, slice(None), (1, 2)):
    check(lambda: x[i])


class Index:
    def __index__(self):
        return -2


print(x[Index()], x[Index() :], x[: Index()], x[:: Index()])
check(lambda: x[::0])
check(lambda: x["a":])
check(lambda: x[1.5:])
