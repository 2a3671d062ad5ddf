# Native bools.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def given(x) -> bool:
    return bool(x)


@micropython.viper
def flags(n: int):
    even = n & 1 == 0
    big = n > 10
    both = even and big
    either = even or big
    done = False
    if both:
        done = True
    while not done:
        done = True
    print(even, big, both, either, done)
    print(int(even) + int(big) * 2)
    return [even, big]


@micropython.viper
def choose(a: int, b: int) -> bool:
    return True if a > b else False


class Falsy:
    def __bool__(self):
        return False


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for x in (0, 1, -1, "", "x", [], [0], None, 0.0, 2.5, Falsy(), Sized(0), Sized(2), object):
    print(given(x), end=" ")
print()
print(flags(4), flags(13), flags(12))
print(choose(1, 2), choose(2, 1))


class Bad:
    def __bool__(self):
        raise ValueError("bad")


try:
    given(Bad())
except ValueError as e:
    print(e)


@micropython.viper
def condition(x) -> int:
    n = 0
    if x:
        n += 1
    while x and n < 5:
        n += 1
    return n


print(condition(Falsy()), condition([1]), condition(0))
