# `>` between sets, sequences, texts and numbers
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


sets = [set(), {1}, {1, 2}, frozenset([1, 2]), frozenset(), {3}, {"a", None}]
for a in sets:
    for b in sets + [[1], {1: 2}.keys(), 5, None]:
        check(lambda: a > b)
lists = [[], [1], [1, 2], [1, 3], [1.0, 2], ["a"], [[1], 2], [None]]
for a in lists:
    for b in lists:
        check(lambda: a > b)
        check(lambda: tuple(a) > tuple(b))
    check(lambda: a > tuple(a))
texts = ["", "a", "ab", "b", "A", "é", "a\x00"]
for a in texts:
    for b in texts + [b"a", 1]:
        check(lambda: a > b)
        if isinstance(b, str):
            check(lambda: a.encode() > bytearray(b.encode()))
numbers = [0, -1, True, 0.0, -0.0, 1.5, float("inf"), float("nan"), 2**70, -(2**70), 1j]
for a in numbers:
    for b in numbers:
        check(lambda: a > b)
