# skip: stress
# heap: 32m
# A list nested 100 000 deep: printed, compared, hashed and freed.
TOO_DEEP = (RuntimeError, MemoryError)


def nest(n):
    x = []
    for _ in range(n):
        x = [x]
    return x


def attempt(what, f):
    try:
        f()
    except TOO_DEEP:
        pass
    print(what, "done")


a = nest(100000)
b = nest(100000)
attempt("repr", lambda: len(repr(a)))
attempt("compare", lambda: a == b)
attempt("less", lambda: a < b)
attempt("in", lambda: a in [b])
attempt("count", lambda: [b].count(a))
attempt("bool", lambda: bool(a))
attempt("copy", lambda: a[:])


def hash_list():
    try:
        hash(a)
    except TypeError:
        print("lists have no hash")


hash_list()
depth = 0
x = a
while x:
    x = x[0]
    depth += 1
print(depth)
del a, x
b = None
print("freed", nest(10))
