# enumerate, reversed, iter, next.
print(
    list(enumerate("ab")),
    list(enumerate("ab", 5)),
    list(enumerate([])),
    list(enumerate((x for x in "z"), start=-1)),
)
print(
    list(reversed([1, 2, 3])),
    list(reversed("abc")),
    list(reversed((1, 2))),
    list(reversed(range(4))),
    list(reversed(b"ab")),
)
e = enumerate(["x", "y"])
print(next(e), iter(e) is e, list(e), list(e), type(e).__name__)
r = reversed([1, 2])
print(next(r), list(r), next(r, "end"))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Own:
    def __reversed__(self):
        return iter("own reversed")


print(list(reversed(Seq())), "".join(reversed(Own())))
it = iter([1, 2])
print(next(it), next(it), next(it, None), next(it, "d"))
try:
    next(it)
except StopIteration:
    print("StopIteration")
for bad in (
    "next(5)",
    "next([1])",
    "iter(5)",
    "reversed(5)",
    "reversed({1})",
    "enumerate()",
    "enumerate(5)",
    "next()",
    "reversed(x for x in 'a')",
):
    try:
        eval(bad)
        print(bad, "no error")
    except TypeError:
        print(bad, "TypeError")
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for i, c in enumerate(reversed("abc")):
    print(i, c, end=" ")
print()
print(
    [i for i, v in enumerate([5, 0, 5]) if v == 5],
    dict(enumerate("ab")),
    max(enumerate([3, 9, 2]), key=lambda p: p[1]),
)
a = [1, 2, 3]
for x in reversed(a):
    a.append(x) if len(a) < 6 else None
print(a)
