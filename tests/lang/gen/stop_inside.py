# StopIteration that leaves a generator body becomes RuntimeError.
def g():
    yield next(iter([]))


def h():
    yield 1
    raise StopIteration(5)


def r():
    got = yield 1
    return got


for f in (g, h):
    try:
        print(list(f()))
    except RuntimeError:
        print("RuntimeError")
x = r()
next(x)
try:
    x.send("v")
except StopIteration as s:
    print(s.value)
try:
    r().send(1)
except TypeError:
    print("TypeError")
