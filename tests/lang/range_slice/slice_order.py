# Slices are ordered as the tuples of their parts.
a = slice(1, 4)
for b in (slice(1, 4), slice(1, 5), slice(0, 9), slice(1, 4, None), slice(2, 1)):
    try:
        print(a == b, a != b, a < b, a <= b, a > b, a >= b)
    except TypeError:
        print("TypeError")
for x, y in ((slice(3), slice(1, 3)), (slice(1), 5), (slice(1, 4), (1, 4, None)), (slice(1, 4, 1), slice(1, 4))):
    for f in (lambda: x < y, lambda: x >= y):
        try:
            print(f())
        except TypeError:
            print("TypeError")
print(sorted([slice(2, 1), slice(1, 3), slice(1, 2)], key=lambda s: (s.start, s.stop)))
print(max(slice(1, 2), slice(1, 3)))
print(list(enumerate("ab", True)), list(enumerate(iter("ab"), False)))
for base in (1, -1, 37, 10**20):
    for x in ("1", 5, b"11"):
        try:
            int(x, base)
        except (TypeError, ValueError) as e:
            print(type(e).__name__)


class Index:
    def __index__(self):
        return 2


class Item(Index):
    def __getitem__(self, key):
        return key


for text in ("x", "%%", b"x", bytearray(b"x"), ""):
    for x in (Index(), Item(), {}, [], 5, ()):
        try:
            print(text % x)
        except TypeError as e:
            print(e)
x = bytearray(b"xyz")
for value in ([Index(), 1], [Index(), "a"], [Item()] * 3, ["a"], [256]):
    try:
        x[1:2] = value
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
    print(x)
