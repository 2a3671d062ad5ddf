# Special methods of containers that an exception class defines are asked.


class Errors(Exception):
    def __init__(self, *items):
        super().__init__("several")
        self.items = list(items)

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __contains__(self, item):
        return item == "known" or item in self.items


class Indexed(ValueError):
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10


class Listed(Exception):
    def __iter__(self):
        yield from "ab"


e = Errors("a", "b", "c")
print(len(e), list(e), [x for x in e], e[0], e[-1], e[1:], bool(e), bool(Errors()))
e[0] = "z"
del e[1]
print(sorted(e), "z" in e, "known" in e, "q" in e, str(e), tuple(e), dict(enumerate(e)))
first, second = e
print(first, second, max(e), "-".join(e))
print(list(Indexed()), 10 in Indexed(), 11 in Indexed(), "a" in Listed(), "c" in Listed())
try:
    raise Errors(1, 2)
except Errors as caught:
    print([n + 1 for n in caught])


class Empty(Exception):
    pass


for call in (
    lambda: len(Empty()),
    lambda: iter(Empty()),
    lambda: Empty()[0],
    lambda: 1 in Empty(),
    lambda: Empty().__setitem__,
    lambda: len(ValueError()),
    lambda: list(ValueError("a")),
    lambda: ValueError("a")[0],
    lambda: 1 in ValueError("a"),
):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    Empty()[0] = 1
except TypeError as error:
    print(error)
try:
    del Empty()[0]
except TypeError as error:
    print(error)
