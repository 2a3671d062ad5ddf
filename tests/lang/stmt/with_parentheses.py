# `with`: several managers, in parentheses, with and without names

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


with (M("a") as a, M("b") as b):
    print(a, b)
with (
    M("c"),
    M("d") as d,
):
    print(d)
with M("e", True), M("f") as f:
    raise KeyError("k")
with (M("g")) as g:
    print(g)
try:
    with M("h") as h, M("i", False):
        raise ValueError("v")
except ValueError as e:
    print(e)
with M("j") as [x]:
    print(x)


class NoExit:
    def __enter__(self):
        pass


for wrong in (NoExit(), 5, None):
    try:
        with wrong:
            print("inside")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
