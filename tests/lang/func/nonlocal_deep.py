# nonlocal through several levels and in loops.
def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x += "c"

            def d():
                nonlocal x
                x += "d"

            d()

        c()
        return x

    return b(), x


print(a())


def accumulate(values):
    total = count = 0

    def feed(v):
        nonlocal total, count
        total += v
        count += 1
        if v > 2:
            feed(v - 2)

    for v in values:
        feed(v)
    return total, count


print(accumulate([1, 5, 2]))


def shadow():
    v = 1

    def f(v):
        v += 1
        return v

    def g():
        v = 50
        return v

    return f(10), g(), v


print(shadow())


def deleting():
    v = 1

    def f():
        nonlocal v
        del v

    f()
    try:
        return v
    except NameError:
        return "deleted"


print(deleting())


def with_for():
    i = None

    def loop():
        nonlocal i
        for i in range(4):
            pass

    loop()
    return i


print(with_for())


def unpack():
    p = q = 0

    def f():
        nonlocal p, q
        p, *q = "xyz"

    f()
    return p, q


print(unpack())
