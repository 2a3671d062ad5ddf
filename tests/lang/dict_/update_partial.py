# What `update` has put in before it meets an item that is no pair, and what counts as a mapping.
for source in (
    ((1, 2), (3,)),
    [(1, 2), [3, 4], 5],
    [("a", 1), ([], 2), ("b", 3)],
    [(1, 2), "xy", "xyz"],
    (),
    [None],
):
    d = {"a": 0}
    try:
        d.update(source)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
    print(d)

it = iter([(1, 2), (3, 4), 5, (6, 7)])
d = {}
try:
    d.update(it)
except TypeError:
    print("TypeError", d)


class Pairs:
    def __iter__(self):
        return iter([(1, 2), ("k", "v")])


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


def named(**names):
    return sorted(names.items())


print(dict(Pairs()), dict(Mapping()), {**Mapping(), "p": 1}, named(**Mapping()))
for f in (lambda: {**Pairs()}, lambda: named(**Pairs()), lambda: {**[(1, 2)]}, lambda: {} | Pairs()):
    try:
        print(f())
    except TypeError:
        print("TypeError")
d = {}
d |= Pairs()
print(d)
