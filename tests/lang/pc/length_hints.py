# How many items an iterator still has, also when what it goes through changes meanwhile.
from operator import length_hint


def hints(make, change):
    source = make()
    it = iter(source)
    print(type(source).__name__, length_hint(it), end=" ")
    next(it)
    print(length_hint(it), end=" ")
    change(source)
    print(length_hint(it))


hints(lambda: [1, 2, 3], lambda s: s.append(4))
hints(lambda: [1, 2, 3], list.clear)
hints(lambda: {1: 1, 2: 2, 3: 3}, lambda s: s.pop(1))
hints(lambda: {1: 1, 2: 2, 3: 3}, lambda s: s.update({4: 4}))
hints(lambda: {1, 2, 3}, lambda s: s.add(4))
hints(lambda: "abc", lambda s: None)
hints(lambda: range(3, 20, 4), lambda s: None)
data = [1, 2, 3, 4]
back = reversed(data)
print(length_hint(back), next(back), length_hint(back))
data[1:] = []
print(length_hint(back), list(back), length_hint(back))
d = {1: 1, 2: 2}
for view in (d.keys(), d.values(), d.items()):
    it = iter(view)
    next(it)
    print(length_hint(it), list(it), length_hint(it))
