# yield from passes send and throw on and returns the inner value.
def inner():
    total = 0
    while True:
        try:
            v = yield total
        except ValueError:
            return total
        total += v


def outer():
    a = yield from inner()
    b = yield from inner()
    return a, b


o = outer()
print(next(o), o.send(2), o.send(3), o.throw(ValueError))
print(o.send(10))
try:
    o.throw(ValueError())
except StopIteration as s:
    print(s.value)
p = outer()
next(p)
try:
    p.throw(KeyError)
except KeyError:
    print("KeyError", list(p))
