# Star patterns, mapping rest, guards, alternatives and class patterns.
class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def f(v):
    match v:
        case [1, *rest, 9]:
            return "ends", rest
        case {"k": k, **rest}:
            return "map", k, rest
        case P(0, y=y):
            return "axis", y
        case P(x, y) if x == y:
            return "diag", x
        case int() | float() as n:
            return "num", n
        case (a, b):
            return "pair", a, b
        case None | True:
            return "single"
        case _:
            return "other"


for v in ([1, 9], [1, 2, 9], {"k": 1, "z": 2}, {}, P(0, 4), P(3, 3), P(1, 2), 5, (1, 2), None, "ab", [1]):
    print(f(v))
