# Small functional toolkit written with closures.
def partial(f, *fixed, **fixed_kw):
    def g(*args, **kw):
        merged = dict(fixed_kw)
        merged.update(kw)
        return f(*fixed, *args, **merged)

    return g


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


def curry(f, n):
    def step(args):
        def take(x):
            new = args + (x,)
            return f(*new) if len(new) == n else step(new)

        return take

    return step(())


def reduce(f, items, *start):
    it = iter(items)
    acc = start[0] if start else next(it)
    for x in it:
        acc = f(acc, x)
    return acc


power = lambda base, exp, mod=None: pow(base, exp) if mod is None else pow(base, exp, mod)
square = partial(power, exp=2)
two_to = partial(power, 2)
print(square(9), two_to(10), partial(power, 3, mod=7)(5))
print(compose(str, lambda x: x + 1, abs)(-41))
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
print(reduce(lambda a, b: a * b, range(1, 8)), reduce(lambda a, b: a + b, [], "start"))
pipeline = [partial(map, lambda x: x * x), partial(filter, lambda x: x % 3), sum]
value = range(10)
for stage in pipeline:
    value = stage(value)
print(value)
flip = lambda f: lambda a, b: f(b, a)
print(flip(divmod)(3, 20), reduce(flip(lambda a, b: a + b), "abc"))
