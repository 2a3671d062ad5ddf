# Pipelines of infinite generators.
def naturals(n=0):
    while True:
        yield n
        n += 1


def take(n, it):
    for _ in range(n):
        try:
            yield next(it)
        except StopIteration:
            return


def where(pred, it):
    for x in it:
        if pred(x):
            yield x


def sieve(it):
    p = next(it)
    yield p
    yield from sieve(where(lambda x: x % p, it))


def pairwise(it):
    a = next(it)
    for b in it:
        yield a, b
        a = b


def windows(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def interleave(*its):
    its = list(its)
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


print(list(take(10, where(lambda n: n % 7 == 3, naturals()))))
print(list(take(15, sieve(naturals(2)))))
print(list(take(5, pairwise(fib()))))
print(list(windows(range(5), 3)))
print(list(take(20, fib()))[-1])
print("".join(interleave(iter("abc"), iter("12345"), iter("x"))))
print(list(take(3, iter([1]))))
