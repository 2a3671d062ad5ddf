# Mapping patterns.
class Key:
    NAME = "name"


def f(x):
    match x:
        case {"type": "point", "x": x, "y": y}:
            return ("point", x, y)
        case {"type": "rest", **others}:
            return sorted(others.items())
        case {Key.NAME: n, 1: [a, *_]}:
            return (n, a)
        case {-1: None}:
            return "minus one"
        case {}:
            return "a dict"
        case _:
            return "no dict"


for x in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "rest", "a": 1, "b": 2},
          {"name": "n", 1: [5, 6]}, {-1: None}, {-1: 0}, {}, {"type": "other"}, [], None):
    print(f(x))


class D(dict):
    def __missing__(self, key):
        return "made"


match D(a=1):
    case {"b": b}:
        print("missing keys do not count", b)
    case {"a": a, **rest}:
        print(a, rest)
match {"a": {"b": {"c": 1}}}:
    case {"a": {"b": {"c": c}}}:
        print(c)
try:
    k = Key
    match {"name": 1}:
        case {Key.NAME: _, k.NAME: _}:
            print("no")
except ValueError:
    print("ValueError")
