from functools import lru_cache, cache, cached_property

calls = []


@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x + y


print(f(1), f(2), f(1), f(3), f(2), f(1, y=0), f(1, 0), calls)
f.cache_clear()
calls.clear()
print(f(1), f(1), calls)
print(f.__name__, f.__wrapped__(5), f.cache_parameters())


@lru_cache
def g(x):
    calls.append(x)
    return [x]


print(g(1) is g(1), g(1) is g(1.0))


@lru_cache(typed=True)
def h(x):
    return [x]


print(h(1) is h(1.0), h(1) is h(1))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80))


@lru_cache(maxsize=0)
def never(x):
    calls.append(x)
    return x


calls.clear()
print(never(1), never(1), calls)
try:
    g([])
except TypeError:
    print("TypeError")
try:
    lru_cache("x")
except TypeError as e:
    print(e)


class C:
    n = 0

    @cached_property
    def value(self):
        C.n += 1
        return self.n * 10

    @lru_cache(None)
    def method(self, a):
        C.n += 100
        return a, self is not None


c = C()
print(c.value, c.value, C.n)
print(c.method(1), c.method(1), C.n)
del c.value
print(c.value)
print(type(C.value) is cached_property)
