# Class bodies have their own scope, which methods do not see.
x = "global"


class A:
    x = "class"
    y = x + "!"

    def get(self):
        return x

    def own(self):
        return self.x

    z = [x for _ in range(1)]


print(A.y, A().get(), A().own(), A.z)


def f():
    x = "function"

    class B:
        y = x

        def get(self):
            return x

    class C:
        x = "body"

        def get(self):
            return x

    return B.y, B().get(), C().get(), C.x


print(f())


class D:
    n = 3
    while n:
        n -= 1
    items = []
    for i in range(3):
        items.append(i * i)
    if items[2] == 4:
        flag = "four"
    try:
        1 / 0
    except ZeroDivisionError:
        err = "caught"
    del i


print(D.n, D.items, D.flag, D.err, hasattr(D, "i"))


class E:
    global made
    made = "from class body"

    def helper(v):
        return v * 2

    value = helper(21)


print(made, E.value, E.helper(4))


class F:
    class Inner:
        deep = 1

        class Deeper:
            deep = 2

    shortcut = Inner.Deeper


print(F.Inner.deep, F.Inner.Deeper.deep, F.shortcut.deep)
