# Class patterns.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named:
    def __init__(self, **kw):
        for k in kw:
            setattr(self, k, kw[k])


class Sub(Point):
    pass


def f(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x, y=0):
            return ("on x", x)
        case Point(x=0):
            return "on y"
        case Sub():
            return "sub"
        case Point() as q:
            return ("point", q.x, q.y)
        case Named(a=a, b=[b, *_]):
            return ("named", a, b)
        case Named(a=a):
            return ("named", a)
        case int(n) | float(n):
            return ("number", n)
        case str() | bytes():
            return "text"
        case list([a, b]):
            return ("list", a, b)
        case dict(d):
            return ("dict", d)
        case tuple():
            return "tuple"
        case _:
            return "else"


for p in (Point(0, 0), Point(3, 0), Point(0, 3), Point(1, 2), Sub(1, 2), Sub(0, 0),
          Named(a=1, b=(2, 3)), Named(a=1), Named(), 5, True, 2.5, "s", b"", [1, 2], [1], {1: 2}, (), None):
    print(f(p))


def error(g):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3):
            pass


def none_allowed():
    match Named():
        case Named(1):
            pass


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            pass


def no_class():
    x = 5
    match 5:
        case x():
            pass


def bad_args():
    class C:
        __match_args__ = ["a"]
    match C():
        case C(1):
            pass


def bad_names():
    class C:
        __match_args__ = (1,)
    match C():
        case C(1):
            pass


def int_two():
    match 5:
        case int(1, 2):
            pass


for g in (too_many, none_allowed, twice, bad_args, bad_names, int_two):
    error(g)
try:
    no_class()
except TypeError:
    print("TypeError")


class Lazy:
    @property
    def a(self):
        print("asked")
        return 1
    @property
    def b(self):
        raise AttributeError


match Lazy():
    case Lazy(b=1):
        print("no")
    case Lazy(a=1, b=_):
        print("no")
    case Lazy(a=x):
        print(x)


class Text(str):
    pass


match Text("abc"):
    case str("abc"):
        print("a str")
match Text("abc"):
    case Text(t):
        print(t)
