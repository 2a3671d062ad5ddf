# try/finally and with inside generators.
class M:
    def __init__(self, tag):
        self.tag = tag

    def __enter__(self):
        print("enter", self.tag)
        return self

    def __exit__(self, kind, *rest):
        print("exit", self.tag, kind.__name__ if kind else None)


def g():
    with M("a"):
        yield 1
        with M("b"):
            yield 2
        yield 3
    yield 4


print(list(g()))
it = g()
next(it)
next(it)
it.close()
it = g()
next(it)
try:
    it.throw(ValueError)
except ValueError:
    print("out")


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            print("finally", i)
    else:
        yield "else"


print(list(loop()))


def yield_in_finally():
    try:
        yield "body"
        raise KeyError
    finally:
        yield "finally"
        print("after yield in finally")


y = yield_in_finally()
print(next(y), next(y))
try:
    next(y)
except KeyError:
    print("KeyError continued")


def in_except():
    try:
        raise ValueError("v")
    except ValueError as e:
        yield "handling"
        print("still", e)
        try:
            yield "inner"
        except KeyError:
            print("inner key")
        print("and", e)


x = in_except()
print(next(x), next(x))
print(next(x, "end"))
