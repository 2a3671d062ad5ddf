# Calling instances, classes, bound and unbound methods.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, k=0):
        return self.n + x + sum(rest) + k

    def method(self, y):
        return self.n * y


a = Adder(10)
print(a(1), a(1, 2, 3, k=100), a.method(4))
m = a.method
a.n = 20
print(m(4), Adder.method(a, 5), Adder.__call__(a, 1))
print(list(map(a, [1, 2, 3])), list(map(a.method, [1, 2])))
print(callable(a), callable(m), callable(Adder), callable(5))
print([].append.__name__ if hasattr([].append, "__name__") else "append")
push = [].append
print(push(1), str.join("-", ["a", "b"]))
ops = [a, m, Adder, lambda x: x]
print([type(f(2)).__name__ for f in ops])


class Chain:
    def __init__(self):
        self.path = []

    def __call__(self, word):
        self.path.append(word)
        return self


print(Chain()("a")("b")("c").path)


class NotCallable:
    pass


for thing in (NotCallable(), 5, None, "s", [1]):
    try:
        thing()
    except TypeError:
        print("TypeError", end=" ")
print()
n = NotCallable()
n.f = lambda x: x * 2
print(n.f(21))
