# Generators: creation, iteration, exhaustion.
def count(n):
    print("start")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end")


g = count(3)
print(type(g).__name__, iter(g) is g)
print(next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("StopIteration", e.args, e.value)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)
print(list(count(2)), next(count(0), "default"))


def empty():
    return
    yield


def values():
    yield
    yield None
    yield 1, 2
    yield (yield)
    return "result"


print(list(empty()), list(values()))
a, b, *c = count(5)
print(a, b, c)
print([*count(2)], sum(count(4)), max(count(3)), 1 in count(3))


def two():
    yield 1
    try:
        yield 2
    finally:
        print("cleanup of two")


for x in two():
    print(x)
