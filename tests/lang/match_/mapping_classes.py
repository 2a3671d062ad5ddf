# Patterns of mappings see classes derived from the abstract one.
import collections
import collections.abc


class Own(collections.abc.Mapping):
    def __init__(self, d):
        self.d = d

    def __getitem__(self, key):
        return self.d[key]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


def kind(x):
    match x:
        case {"a": 1, "b": y}:
            return ("a and b", y)
        case {"a": y, **rest}:
            return ("a", y, rest)
        case {}:
            return "mapping"
        case _:
            return "other"


for d in ({"a": 1, "b": 2}, {"a": 5, "c": 6}, {}, {"z": 1}):
    print(kind(d), kind(Own(d)), kind(collections.UserDict(d)), kind(collections.OrderedDict(d)))
print(kind([]), kind(5), kind("text"))
print(collections.abc.Mapping is collections.abc.Mapping, collections.abc.__name__)
