# throw() raises at the yield; the generator may catch, convert or pass on.
def worker():
    while True:
        try:
            x = yield "ready"
            print("work", x)
        except ValueError as e:
            print("caught ValueError", e.args)
            yield "recovered"
        except KeyError:
            raise IndexError("converted")


g = worker()
print(next(g), g.send(1))
print(g.throw(ValueError("bad", 1)))
print(next(g))
print(g.throw(ValueError))
print(next(g))
try:
    g.throw(KeyError("k"))
except IndexError as e:
    print("IndexError", e.args)
print(list(g))
g = worker()
try:
    g.throw(RuntimeError("before start"))
except RuntimeError as e:
    print(e)
print(next(g, "finished"))
g = worker()
next(g)
try:
    g.throw(OSError(5))
except OSError as e:
    print("OSError", e.args)
try:
    g.throw(ValueError("on finished"))
except ValueError as e:
    print(e)
g = worker()
try:
    g.throw(5)
except TypeError:
    print("TypeError")


def finish():
    try:
        yield 1
    except ValueError:
        return "value from return"


g = finish()
next(g)
try:
    g.throw(ValueError)
except StopIteration as e:
    print(e.value)
