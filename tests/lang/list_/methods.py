# Every list method.
a = [3, 1, 2]
print(a.append(4), a)
print(a.extend([5, 6]), a)
a.extend("xy")
a.extend(i for i in range(2))
print(a)
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x")
print(a, a.index(2), a.count(1), a.index(1, 3) if 1 in a[3:] else "none")
b = a.copy()
a.clear()
print(a, len(b), b is not a)
b = [5, 2, 9]
b.reverse()
print(b)
b.sort()
print(b, b.sort(reverse=True), b)
print([1, 2, 3, 2].index(2), [1, 2, 3, 2].index(2, 2), [0] * 3, [1] + [2], 2 * [1, 2])
for bad in (
    "[].pop()",
    "[1].remove(2)",
    "[1].index(5)",
    "[1].pop(1)",
    "[1].insert('a', 1)",
    "[].append()",
    "[1].extend(5)",
    "[1].index(1, 5)",
    "[1, 'a'].sort()",
    "[1].pop('a')",
):
    try:
        eval(bad)
        print(bad, "no error")
    except (IndexError, ValueError, TypeError) as e:
        print(bad, type(e).__name__)
print(
    [1, [2]].copy()[1] is not [2],
    [1, 2, 3].count(True),
    [None, 0, False].count(0),
    [[1], [1]].count([1]),
)
