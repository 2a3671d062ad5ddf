# f64
# What built-in types of PCs refuse, and what they give in rare cases.
import operator
from math import copysign, dist, factorial, hypot


def tried(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


# Views and ranges.
d = {1: 2, 3: 4}
print(d.keys().mapping, d.values().mapping == d, type(d.items().mapping).__name__)
try:
    d.items().mapping[5] = 6
except TypeError as e:
    print(e)
big = 10**30
print(range(big)[5:10], range(big)[-3:], range(10)[: 10**20], range(10)[:: -(10**20)])
print(range(-big, big, 7)[big : -2 : 3], range(big)[::-1][0], range(0, big, big // 3)[1:])
print(1 + 0j in range(3), 1 + 1j in range(3), range(5).index(3 + 0j), range(3).count(2.0))
for bounds in (slice(None, None, -1), slice(-5, None, 3), slice(2, big), slice(-big, 3, -big)):
    for n in (0, 7, 2**80):
        print(bounds.indices(n))
tried(slice(0, 1, 0).indices, 2**70)
tried(slice(0, 1).indices, -(2**70))

# Numbers.
print(copysign(1, float("-nan")), copysign(1, float("nan")), copysign(1, float("+NaN")))
tried(float.__getformat__, 1)
for cls in (float, bool):
    try:
        cls(x=1)
    except TypeError:
        print("no keywords")


class F(float):
    pass


class S(set):
    pass


for cls, name in ((F, "x"), (S, "iterable")):
    try:
        cls(**{name: ()})
    except TypeError:
        print("no keywords")
print((1 - 2j).__getnewargs__())
tried(int.from_bytes, "", "big")
tried(factorial, -(10**100))
print(hypot(1, 1, 1), hypot(1, 0, 1, 1), hypot(3e200, 4e200), hypot(5e-324, 5e-324, 0))
print(hypot(10, 20, 30), dist((1, 2.5, 3), (4, 5, 6)), hypot(1e-320, 1e-320), hypot(-3))
print(hypot(float("inf"), float("nan")), hypot(0, 0.0), dist((1,), (1,)))
print(hypot(1.7e308, 1.7e308))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


tried(operator.index, Index(3))
tried(operator.index, Index(3.5))
tried(operator.index, "a")
own = Index(1)
own.__index__ = lambda: 7
print(operator.index(own))

# What comes of `print >> file`.
try:
    print >> 3
except TypeError as e:
    print(e)
try:
    len >> 3
except TypeError as e:
    print(e)


class Out:
    def write(self, text):
        written.append(text)

    def flush(self):
        written.append("flush")


written = []
print("a", file=Out(), flush=True)
print("b", file=Out())
print(written)
