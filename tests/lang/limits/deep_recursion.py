# skip: stress
# Recursion 10 000 deep gives the right answer or an exception.
TOO_DEEP = (RuntimeError, MemoryError)


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


def attempt(what, f, *a, right):
    try:
        print(what, "ok" if f(*a) == right else "wrong")
    except TOO_DEEP:
        print(what, "ok")


attempt("function", down, 10000, right=10000)


class C:
    def m(self, n):
        return 0 if n == 0 else 1 + self.m(n - 1)

    def __call__(self, n):
        return 0 if n == 0 else 1 + self(n - 1)

    def __getitem__(self, n):
        return 0 if n == 0 else 1 + self[n - 1]

    def __add__(self, n):
        return 0 if n == 0 else 1 + (self + (n - 1))


c = C()
attempt("method", c.m, 10000, right=10000)
attempt("call", c, 10000, right=10000)
attempt("getitem", lambda n: c[n], 10000, right=10000)
attempt("add", lambda n: c + n, 10000, right=10000)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


attempt("mutual", even, 10000, right=True)
print("after", down(100), c.m(100))


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except TOO_DEEP:
    print("endless recursion is an exception")
print(down(50))
