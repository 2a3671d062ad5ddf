# Exceptions in __exit__, finally and close while others are on their way.
class M:
    def __init__(self, name, raises=None, swallow=False):
        self.name, self.raises, self.swallow = name, raises, swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        print(self.name, "sees", kind.__name__ if kind else None)
        if self.raises:
            raise self.raises
        return self.swallow


def show(f):
    try:
        print("value", f())
    except Exception as e:
        chain = []
        while e is not None and len(chain) < 5:
            chain.append(type(e).__name__)
            e = e.__context__
        print("raised", " < ".join(chain))


def a():
    with M("a1"), M("a2", KeyError()):
        raise ValueError


def b():
    with M("b1", swallow=True), M("b2", KeyError()):
        raise ValueError
    return "after"


def c():
    try:
        with M("c", IndexError()):
            return "lost"
    finally:
        print("c finally")


def d():
    for i in range(3):
        with M("d%d" % i, swallow=True):
            if i == 1:
                raise ValueError
            if i == 2:
                return i


def e():
    try:
        raise ValueError
    except ValueError:
        with M("e"):
            raise KeyError


def gen():
    with M("gen", OSError()):
        try:
            yield 1
        finally:
            print("gen finally")


def f():
    g = gen()
    next(g)
    g.close()


def g():
    x = gen()
    next(x)
    x.throw(ValueError())


def h():
    try:
        try:
            raise ValueError
        finally:
            try:
                raise KeyError
            except KeyError:
                print("inner handled")
    except ValueError:
        return "outer kept its error"


def i():
    while True:
        with M("i"):
            try:
                break
            finally:
                print("i finally")
    return "broke out"


def j():
    with M("j"):
        for x in range(2):
            with M("j%d" % x):
                continue
        else:
            return "else"


for fn in (a, b, c, d, e, f, g, h, i, j):
    print("--", fn.__name__)
    show(fn)
