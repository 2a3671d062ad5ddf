# Names that are defined by const() are native ints.
try:
    import micropython
    from micropython import const
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    def const(x):
        return x

    ptr8 = memoryview

WIDTH = const(8)
_SHIFT = const(3)
MASK = const((1 << _SHIFT) - 1)
NEGATIVE = const(-WIDTH)
TEXT = const("text")


@micropython.viper
def use(p: ptr8, x: int) -> int:
    for i in range(WIDTH):
        p[i] = i << _SHIFT
    p[MASK] ^= WIDTH
    y = WIDTH
    y += x
    if y > WIDTH and x & MASK == x:
        y += NEGATIVE
    return y + (x >> _SHIFT)


b = bytearray(WIDTH)
print(use(b, 5), use(b, 50), b)


# A variable of this name is another matter.
@micropython.viper
def local(n: int) -> int:
    WIDTH = n
    return WIDTH + 1


@micropython.viper
def inside() -> int:
    return const(5) + const(1 << 4)


@micropython.viper
def steps(n: int) -> int:
    total = 0
    for i in range(n, 0, -_SHIFT):
        total += i << (MASK - 6)
    return total


@micropython.viper
def texts():
    return TEXT, [MASK]


print(local(1), inside(), texts(), steps(10))
