from functools import total_ordering, singledispatch, singledispatchmethod


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.n < o.n


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), V(1) != V(1))
try:
    V(1) > 3
except TypeError:
    print("TypeError")
for name in ("__le__", "__gt__", "__ge__"):

    class W:
        def __init__(self, n):
            self.n = n

        def __eq__(self, o):
            return self.n == o.n

    ops = {"__le__": lambda a, b: a.n <= b.n, "__gt__": lambda a, b: a.n > b.n}
    setattr(W, name, ops.get(name, lambda a, b: a.n >= b.n))
    W = total_ordering(W)
    for a in (1, 2):
        for b in (1, 2):
            print(name, W(a) < W(b), W(a) <= W(b), W(a) > W(b), W(a) >= W(b))
try:

    @total_ordering
    class Nothing:
        pass

except ValueError as e:
    print(e)


@singledispatch
def show(x, more=0):
    return "object", more


@show.register(int)
def _(x, more=0):
    return "int", more


@show.register(list)
def show_list(x, more=0):
    return "list", len(x)


class A:
    pass


class B(A):
    pass


show.register(A, lambda x: "A")
print(show(1), show("a", more=2), show([1, 2]), show(B()), show(True), show_list([]))
print(show.dispatch(B) is show.dispatch(A), show.dispatch(str) is show.dispatch(object))
try:
    show()
except TypeError:
    print("TypeError")


class N:
    @singledispatchmethod
    def neg(self, x):
        return "?"

    @neg.register(int)
    def _(self, x):
        return -x

    @neg.register(bool)
    def _(self, x):
        return not x


print(N().neg(3), N().neg(True), N().neg("x"))
