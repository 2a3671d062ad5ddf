# Closures: shared cells, late binding, counters.
def counter(start=0):
    count = start

    def up(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return up, get


up, get = counter(10)
up()
up(5)
print(get())
up2, get2 = counter()
up2()
print(get(), get2())


def late():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    i = "changed"
    return [f() for f in fs]


print(late())


def three():
    a = 1

    def two():
        b = 2

        def one():
            nonlocal a, b
            a += 10
            b += 20
            return a, b

        return one, lambda: (a, b)

    return two


one, peek = three()()
print(one(), one(), peek())


def argument_cell(x, *rest, k=2, **kw):
    return lambda: (x, rest, k, kw)


print(argument_cell(1, 2, 3, k=4, z=5)())


def unbound():
    def f():
        return later

    try:
        f()
    except NameError:
        print("free variable not set: NameError")
    later = "now set"
    return f()


print(unbound())


def make_account(balance):
    return {
        "get": lambda: balance,
        "add": lambda n: balance + n,
    }


print(make_account(5)["add"](3))
