# Viper code on objects alone is ordinary code.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def operators(a, b):
    return a + b, a * b, a - b, a / b, a // b, a % b, a ** b


@micropython.viper
def compare(a, b):
    return a < b, a == b, a != b, a is b, a is not b, a in [a], not a


@micropython.viper
def texts(x, n: int):
    return f"{x}-{n}-{n + 1:03d}-{x!r}", "%s %d" % (x, n), x.upper(), x[0], x[1:], x[n]


@micropython.viper
def displays(x, n: int):
    return (x, n, n + 1, n > 1), [x, n], {n: x, "k": n}, sorted({n, n + 1}), (x,) + (1, None, True)


@micropython.viper
def calls(n: int):
    print(n, n + 1, n > 2, sep="-")
    print(*[n, n], max(n, 3), min([n, 3]), end="!\n")
    return dict(a=n, b=n * 2)


@micropython.viper
def unpack(t):
    a, b = t
    c, *d = t
    (e, f), g = [t, a]
    return a, b, c, d, e, f, g


@micropython.viper
def four():
    a, b, c, d = 1, "x", 3, None
    return [a, b, c, d]


@micropython.viper
def floats(x):
    y = 2.5
    y = y * x
    y += x
    return y, float(x), round(y)


@micropython.viper
def big():
    x = 123456789012345678901234567890
    return x * x, x - x


print(operators(7, 2), operators(7.5, 2.0))
print(compare(1, 2), compare("a", "a"), compare([2], [1]))
print(texts("abc", 2))
print(displays("x", 2))
print(calls(3))
print(unpack((1, 2)))
print(four())
print(floats(3))
print(big())


@micropython.viper
def augmented(a, b):
    c = a
    c += b
    c += c
    return c


print(augmented([1], [2]), augmented("a", "b"))
