# Assignment to slices of `list`: growth, shrinking, extended slices, wrong lengths

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


places = [None, 0, 2, 5, 9, -1, -3, -9]
for start in places:
    for stop in places:
        for new in ([], [90], [90, 91, 92], (93,), range(2), b"xy", iter([1, 2])):
            x = [10, 11, 12, 13, 14]
            x[start:stop] = new
            print(x)
for start, stop, step in ((None, None, 2), (None, None, -1), (1, 4, 2), (4, 0, -2), (3, 1, 2), (0, 5, 5)):
    for new in ([], [90], [90, 91], [1, 2, 3], [1, 2, 3, 4, 5]):
        x = [10, 11, 12, 13, 14]
        try:
            x[start:stop:step] = new
        except ValueError:
            print("ValueError", end=" ")
        print(x)
for key, new in ((0, None), (9, 1), (-9, 1), ("a", 1), (slice(0, 1), 5), (slice(0, 1), None), (slice(None, None, 0), [])):
    x = [10, 11, 12, 13, 14]
    try:
        x[key] = new
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, end=" ")
    print(x)
x = [10, 11, 12, 13, 14]
x[1:3] = x
print(x)
x[::2] = x[::2]
print(x)
