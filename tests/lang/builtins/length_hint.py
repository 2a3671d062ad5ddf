# How many items an iterator over a built-in object still gives.

import operator

sources = [1, 2, 3], (1, 2, 3), "aé€", b"abc", range(0, 9, 3), {1: 2, 3: 4, 5: 6}, {1, 2, 3}
for source in sources:
    it = iter(source)
    print(operator.length_hint(it), it.__length_hint__())
    next(it)
    print(operator.length_hint(it))
    print(len(list(it)), operator.length_hint(it))
it = reversed([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__())
d = {1: 2, 3: 4}
print(iter(d.values()).__length_hint__(), iter(d.items()).__length_hint__())
print(iter(range(10, 0, -3)).__length_hint__(), iter([]).__length_hint__())
items = [1, 2]
it = iter(items)
next(it)
items.append(3)
print(it.__length_hint__())
