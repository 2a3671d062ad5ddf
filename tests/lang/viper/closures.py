# Functions in functions, captured variables.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview


def adder(n):
    @micropython.viper
    def add(x: int) -> int:
        return x + int(n)

    return add


print(adder(5)(3), adder(-5)(3))


@micropython.viper
def outer(a: int, b):
    def inner(x: int) -> int:
        return x * 2

    double = inner(int(b))

    @micropython.viper
    def get():
        return a

    @micropython.bytecode
    def plain(x):
        return [a, b, x + a]

    return double, get(), plain(7)


if not hasattr(micropython, "bytecode"):
    try:
        micropython.bytecode = lambda f: f
    except AttributeError:
        pass
print(outer(3, 4))


@micropython.viper
def counter():
    count = 0

    def step():
        nonlocal count
        count = int(count) + 1
        return count

    step()
    step()
    return step()


print(counter())


@micropython.viper
def lambdas(x: int):
    f = lambda a, b=2: a + b
    return f(x), f(x, 5), [i + 1 for i in range(3)], {i: i * 2 for i in (1, 2)}, sum(i for i in (4, 5))


print(lambdas(10))


@micropython.viper
def comprehension(x: int):
    return [x, [x + i for i in range(3)]]


print(comprehension(3))


@micropython.viper
def recursive(n: int) -> int:
    if n < 2:
        return n
    return int(recursive(n - 1)) + int(recursive(n - 2))


print(recursive(15))


@micropython.viper
def class_inside(x: int):
    class C:
        y = 5

        def get(self, more):
            return self.y + more

    return C().get(x)


print(class_inside(2))
