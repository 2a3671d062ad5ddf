# skip: stress
# The iterators of itertools are classes: they can be copied, pickled, set and derived from.
import copy
import itertools
import operator
import pickle
from itertools import *


def is_even(n):
    return n % 2 == 0


def first(n, it):
    return [item for _, item in zip(range(n), it)]


makers = [
    lambda: count(3), lambda: count(1.5, 0.5), lambda: cycle("abc"), lambda: repeat("x", 4),
    lambda: chain("ab", [1, 2], (3,)), lambda: chain.from_iterable(["ab", "cd"]),
    lambda: accumulate([1, 2, 3, 4]), lambda: accumulate([1, 2, 3], operator.mul),
    lambda: accumulate([1, 2], initial=10), lambda: compress("abcdef", [1, 0, 1, 0, 1, 1]),
    lambda: dropwhile(is_even, [2, 4, 5, 6, 7]), lambda: takewhile(is_even, [2, 4, 6, 5, 8]),
    lambda: filterfalse(is_even, range(9)), lambda: filterfalse(None, [0, 1, "", 2]),
    lambda: starmap(pow, [(2, 3), (3, 2), (5, 1)]), lambda: islice(range(20), 3, 15, 4),
    lambda: islice(range(5), 2, None), lambda: zip_longest("abc", [1], fillvalue="-"),
    lambda: product("ab", [1, 2], repeat=1), lambda: product(range(2), repeat=3),
    lambda: permutations("abcd", 2), lambda: permutations([1, 2, 3]),
    lambda: combinations(range(5), 3), lambda: combinations_with_replacement("abc", 2),
    lambda: tee("abcdef")[1], lambda: repeat("y"),
]  # fmt: skip
for make in makers:
    it = make()
    name = type(it).__name__
    print(name, type(it).__module__, iter(it) is it, hasattr(it, "__dict__"))
    for taken in (0, 1, 2):
        it = make()
        first(taken, it)
        expected = first(8, make())[taken:]
        texts = [first(8 - taken, pickle.loads(pickle.dumps(it, p))) for p in (0, 2, 4)]
        print(texts[0] == texts[1] == texts[2], first(8 - taken, copy.deepcopy(it)))
        print(first(8 - taken, it) == expected, next(it, "none") == "none" or name)

print(repr(count(5)), repr(count(5, 2)), repr(count(1.0, 1)), repr(repeat(1)), repr(repeat(1, 3)))
print(operator.length_hint(repeat(None, 7)), operator.length_hint(repeat(None), 3))

groups = groupby([1, 1, 2, 3, 3, 3], is_even)
print(next(groups)[0], [(k, list(g)) for k, g in groups])
groups = groupby("aabbb")
next(groups)
key, group = next(groups)
print(key, next(group), list(pickle.loads(pickle.dumps(group))), list(group), list(groups))

it = chain()
it.__setstate__((iter(["ab", "cd"]), iter("xy")))
print(list(it))
it = cycle("def")
it.__setstate__((list("abc"), 0))
print(first(9, it))
it = product((1, 2), (3, 4))
it.__setstate__((0, 100))
print(list(it))

for f, args in (
    (chain().__setstate__, (5,)), (chain().__setstate__, (([],),)),
    (cycle("a").__setstate__, ((),)),
    (count, ("a",)), (islice, ("abc",)), (islice, ("abc", -1)), (islice, ("abc", 1, 2, 0)),
    (permutations, ("abc", "x")), (combinations, ("abc", -1)), (product, ()), (tee, ("a", -1)),
    (pairwise, (None,)), (starmap, (pow,)), (type("C", (count,), {}), ()),
):  # fmt: skip
    try:
        print(type(f(*args)).__name__)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


class Chain(chain):
    def __init__(self, *iterables, label=None):
        self.label = label


it = Chain("ab", "c", label="mine")
print(type(it).__name__, it.label, list(it))
try:
    chain("ab", label=1)
except TypeError as e:
    print(e)

a, b = tee(iter("abc"))
next(a)
c, d = tee(a)
print(c is a, list(d), list(b), list(a))
print([pair for pair in pairwise("abcd")], list(pairwise("a")))


class Again:
    def __iter__(self):
        return self

    def __next__(self):
        return next(it)


it, _ = tee(Again())
try:
    next(it)
except RuntimeError as e:
    print(e)
