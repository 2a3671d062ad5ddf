# throw and close through yield from reach the innermost generator.
def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
        return "inner returned"
    finally:
        print("inner finally")


def outer():
    try:
        r = yield from inner()
        print("result", r)
        yield "after"
    except KeyError as e:
        print("outer caught", e.args)
        yield "outer recovered"


g = outer()
print(next(g))
print(g.throw(ValueError("v")))
print(next(g))
print(next(g, "end"))
g = outer()
next(g)
print(g.throw(KeyError("k")))
g.close()
g = outer()
next(g)
g.close()
print("closed")


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


def over_plain():
    try:
        yield from Plain()
    except ValueError:
        yield "no throw method: raised here"


g = over_plain()
print(next(g), next(g), g.throw(ValueError))
try:
    h = over_plain()
    next(h)
    h.send("plain iterators have no send")
except AttributeError:
    print("AttributeError")


class WithThrow(Plain):
    def throw(self, *a):
        return "own throw"

    def close(self):
        print("own close")


def over_throw():
    yield from WithThrow()


g = over_throw()
print(next(g), g.throw(ValueError("x")))
g.close()
