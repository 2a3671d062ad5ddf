# Defaults are evaluated once, at the definition, from left to right.
log = []


def note(x):
    log.append(x)
    return x


def f(a=note(1), *, b=note(2), c=note([])):
    c.append(a)
    return b, c


print(log)
f()
print(f(5), f(c=[9], b=0), f(7))
fs = [lambda i=i: i for i in range(3)]
gs = [lambda: i for i in range(3)]
print([q() for q in fs], [q() for q in gs])
x = 1
def h(y=x):
    return y
x = 2
print(h(), h(x))
