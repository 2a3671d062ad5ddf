# Names of a class body are not seen by its methods and comprehensions.
x = "global"


class C:
    x = "class"
    y = x
    z = [x for _ in range(2)]
    first = [i for i in x]

    def m(self):
        return x


print(C.y, C.z, C.first, C().m())


def f():
    x = "local"

    class D:
        y = x

        def m(self):
            return x

    return D.y, D().m()


print(f())
