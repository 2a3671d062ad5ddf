# range objects: arguments, length, indexing, membership, equality.
for args in (
    (5,),
    (2, 6),
    (0, 10, 3),
    (10, 0, -3),
    (5, 5),
    (3, 1),
    (0, -5, -1),
    (-3, 3),
    (1, 2, 100),
    (0,),
):
    r = range(*args)
    print(r, list(r), len(r), bool(r), 3 in r, list(reversed(r)))
r = range(2, 20, 3)
print(r[0], r[-1], r[2], r[1:4], r[::2], r[::-1], r[-2:], r[10:], r.start, r.stop, r.step)
print(
    r == range(2, 20, 3),
    r == range(2, 21, 3),
    range(0) == range(5, 5),
    range(0, 3, 2) == range(0, 4, 2),
    r == [2],
)
print(
    5 in r,
    6 in r,
    20 in r,
    -1 in r,
    5.0 in r,
    "a" in r,
    sum(r),
    max(r),
    min(r),
    tuple(r),
    set(r) == {2, 5, 8, 11, 14, 17},
)
for bad in (
    "range(1, 2, 0)",
    "range('a')",
    "range(1.5)",
    "range()",
    "range(1, 2, 3, 4)",
    "r[100]",
    "r['a']",
    "r[0] = 1",
    "r + r",
):
    try:
        exec(bad)
        print(bad, "no error")
    except (TypeError, ValueError, IndexError) as e:
        print(bad, type(e).__name__)
a, *b = range(4)
print(
    a,
    b,
    [*range(3), *range(2)],
    list(zip(range(3), range(10, 13))),
    dict(enumerate(range(2))),
    hash(range(3)) == hash(range(3)),
)
print(
    len(range(10**6)), 999999 in range(10**6), range(10**6)[-1], range(True), list(range(True, 3))
)
for i in range(3):
    for i in range(i):
        print(i, end=" ")
print(i)
