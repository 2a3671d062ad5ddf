# throw() and close(): before the start, in a delegation, with all their arguments.
def g():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("caught", e.args)
        yield 3
    finally:
        print("finally")


i = g()
try:
    i.throw(ValueError("early"))
except ValueError as e:
    print("not started", e)
print(list(i))
i = g()
i.close()
print(list(i))
i = g()
print(next(i), i.throw(ValueError, ValueError("v")))
print(next(i, "end"))
for args in ((ValueError,), (ValueError, "text"), (ValueError, (1, 2)), (ValueError, None, None), (ValueError("i"),)):
    i = g()
    next(i)
    print(i.throw(*args))
    i.close()
for bad in (5, "x", int, None):
    i = g()
    next(i)
    try:
        i.throw(bad)
    except TypeError:
        print("TypeError")
    i.close()


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def send(self, v):
        return ("sent", v)

    def throw(self, e, *rest):
        print("throw", type(e).__name__)
        if isinstance(e, KeyError):
            raise StopIteration("value of the delegation")
        return 456

    def close(self):
        print("close")


def delegate():
    r = yield from Iter()
    yield r


d = delegate()
print(next(d), d.send(5), d.throw(ValueError()), d.send(ValueError()), next(d), d.throw(KeyError()))
print(list(d))
d = delegate()
next(d)
d.throw(ValueError())
d.close()
d = delegate()
next(d)
try:
    d.throw(GeneratorExit)
except GeneratorExit:
    print("GeneratorExit")


class Bare:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def bare():
    yield from Bare()


for inner in (bare, lambda: (x for x in Bare()), lambda: iter([1, 2])):
    def outer():
        yield from inner()
    d = outer()
    next(d)
    try:
        d.throw(ValueError("v"))
    except ValueError as e:
        print("ValueError", e)
    d = outer()
    next(d)
    d.close()
    print(list(d))


def ignoring():
    for _ in range(2):
        try:
            yield
        except GeneratorExit:
            print("ignored")


d = ignoring()
next(d)
try:
    d.close()
except RuntimeError:
    print("RuntimeError")
print(list(d))


def nested():
    try:
        yield from delegate()
    except LookupError:
        yield "lookup"


d = nested()
print(next(d), d.throw(KeyError()), d.throw(IndexError()))


def swallow():
    try:
        yield 1
    except ValueError:
        return "returned"


d = swallow()
next(d)
try:
    d.throw(ValueError)
except StopIteration as e:
    print("StopIteration", e.value)
