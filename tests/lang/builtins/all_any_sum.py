# all, any, sum on every kind of iterable.
print(
    all([]),
    all([1, 2]),
    all([1, 0]),
    all(x > 0 for x in (1, 2)),
    all("ab"),
    all({"a": 0}),
    all(range(1, 3)),
)
print(
    any([]),
    any([0, 1]),
    any([0, ""]),
    any(x > 1 for x in (1, 2)),
    any(""),
    any({0: 1}),
    any(range(1)),
)
print(
    sum([]),
    sum([1, 2, 3]),
    sum((0.5, 0.5)),
    sum(range(101)),
    sum([1, 2], 10),
    sum([[1], [2]], []),
    sum({1: 0, 2: 0}),
)
print(
    sum(x * x for x in range(5)),
    sum([True, True]),
    sum([2**62, 2**62]),
    sum([(1,), (2,)], ()),
    sum([0.25] * 4, 1),
)


def noisy(values):
    for v in values:
        print("test", v)
        yield v


print(all(noisy([1, 0, 2])), any(noisy([0, 3, 4])))
for bad in (
    "sum(['a'])",
    "sum(5)",
    "all(1)",
    "any(None)",
    "sum([1, 'a'])",
    "sum()",
    "sum([[1]])",
    "sum([1], 'a')",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")


class Addable:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return Addable(self.v + o.v)

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __bool__(self):
        return self.v > 0


print(
    sum([Addable(1), Addable(2), Addable(3)]).v,
    all([Addable(1), Addable(0)]),
    any([Addable(0), Addable(1)]),
)
