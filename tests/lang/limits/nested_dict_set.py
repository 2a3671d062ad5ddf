# skip: stress
# heap: 16m
# Deeply nested dicts, tuples and instances are compared and freed.
TOO_DEEP = (RuntimeError, MemoryError)
N = 20000


def attempt(what, f):
    try:
        f()
    except TOO_DEEP:
        pass
    print(what, "done")


def nest_dict(n):
    d = {}
    for _ in range(n):
        d = {"k": d}
    return d


class Node:
    def __init__(self, next):
        self.next = next


p, q = nest_dict(N), nest_dict(N)
attempt("dict repr", lambda: repr(p))
attempt("dict eq", lambda: p == q)
del p, q
t = ()
for _ in range(N):
    t = (t, 1)
attempt("tuple repr", lambda: str(t))
attempt("tuple eq", lambda: t == (t, 1))
attempt("tuple order", lambda: t < (t,))
t = None
n = None
for i in range(N):
    n = Node(n)
count = 0
walk = n
while walk:
    walk = walk.next
    count += 1
print(count)
n = walk = None
g = iter([1])
for _ in range(50):
    g = (x + 1 for x in g)
print(list(g))
print("end")
