# What a program has let go of is gone after `gc.collect()`, as with CPython.
import gc
import weakref


class Thing:
    pass


def make():
    return Thing()


def direct():
    thing = make()
    ref = weakref.ref(thing)
    print(ref() is thing)
    del thing
    gc.collect()
    return ref()


def in_call(f):
    return f(make())


def nested():
    refs = [weakref.ref(make()), weakref.ref(make())]
    gc.collect()
    return [r() for r in refs]


def caught():
    try:
        raise ValueError(make())
    except ValueError as e:
        ref = weakref.ref(e.args[0])
    gc.collect()
    return ref()


def many(a, b, c, *rest, k=None):
    gc.collect()
    return len(rest) + (k is None)


print(direct(), nested(), caught())
print(in_call(lambda t: weakref.ref(t)() is t))
x = [1, 2, 3]
print(many(*x, *x, k=len(x)), many(1, 2, 3), [many(i, i, i, i) for i in x], f"{many(1, 2, 3)} {x}")
print(sum([many(1, 2, 3), many(1, 2, 3, 4)]) + many(*x) * many(*x), {many(*x): many(*x, 1)})
with open(__file__) as f:
    print(many(f, f, f), f.closed)
for i in range(2):
    print(i, many(i, [i], {i: many(*x)}), (many(*x), i))
