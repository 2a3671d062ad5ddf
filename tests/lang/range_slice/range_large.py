# Ranges near and beyond the small-integer limits.
big = 2**31
for r in (range(big - 2, big + 3), range(-big - 2, -big + 2), range(2**30 - 1, 2**30 + 2)):
    print(list(r), len(r), r[-1], r[0])
n = 0
for i in range(2**30 - 3, 2**30 + 3):
    n += i
print(n, sum(range(2**29, 2**29 + 10)), [x - 2**30 for x in range(2**30, 2**30 + 5, 2)])
print(
    list(range(10, -10, -7)),
    list(range(-10, 10, 7)),
    range(0, 2**30, 2**28)[3],
    len(range(0, 2**30, 3)),
)
count = 0
for i in range(0, 10**9, 10**8):
    count += 1
print(count, i)
for i in range(2**20, 2**20 - 50, -11):
    print(i - 2**20, end=" ")
print()
total = 0
for i in range(100):
    for j in range(i, 100, 10):
        total += 1
print(total)
for start, stop, step in ((0, 7, 3), (7, 0, -3), (-7, 7, 5), (1, 100, 33), (100, 1, -33)):
    r = range(start, stop, step)
    for a, b, c in (
        (1, None, None),
        (None, -1, None),
        (None, None, -1),
        (0, 2, 2),
        (None, None, 2),
    ):
        assert list(r[a:b:c]) == list(r)[a:b:c], (r, a, b, c)
print("slices of ranges agree with lists")
