# map, filter, zip and enumerate are classes.
class Mapped(map):
    def extra(self):
        return "extra"


m = Mapped(lambda x: x + 10, range(4))
print(list(m), m.extra(), isinstance(m, map), type(m) is Mapped)
print(type(map(str, [])) is map, type(filter(None, [])) is filter)
print(list(map(lambda a, b: a + b, [1, 2, 3], [4, 5])))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))


def items():
    yield "a"
    yield "b"


for make in [items, lambda: ["a", "b"]]:
    print(isinstance(enumerate(make()), enumerate), isinstance(zip(make()), zip))

    class E(enumerate):
        pass

    class Z(zip):
        pass

    e = E(make())
    print(next(e), list(e), isinstance(e, E))
    print([x for x in Z(make(), make())], list(E(make(), 5)))

    class Own(enumerate):
        def __iter__(self):
            return self

    for pair in Own(make()):
        print(pair)


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


for f in [enumerate, zip, lambda x: map(str, x), lambda x: filter(None, x)]:
    try:
        next(f(Ends()))
    except StopIteration as e:
        print(e.value)
for args in [(), (str,)]:
    try:
        map(*args)
    except TypeError:
        print("TypeError")
for cls in [int, list, str, type("Derived", (int,), {})]:
    try:
        object.__new__(cls)
    except TypeError:
        print("TypeError")
