# Operators on native ints, within the word.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def all_of(a: int, b: int):
    print(a + b, a - b, a * b, a & b, a | b, a ^ b)


@micropython.viper
def constants(a: int):
    print(a + 1, a - 1, a * 3, a & 15, a | 64, a ^ 255, a << 4, a >> 2, a // 3, a % 3)
    print(1 + a, 1 - a, 3 * a, 15 & a, 64 | a, 255 ^ a, 1 << (a & 7), 1000 >> (a & 7))
    print(a & -4, a | -4, a ^ -1)


@micropython.viper
def shifts(a: int, n: int):
    print(a << n, a >> n)


@micropython.viper
def divisions(a: int, b: int):
    print(a // b, a % b)


@micropython.viper
def signs(a: int):
    print(-a, +a, ~a, -(-a), ~~a, -a + +a)


@micropython.viper
def chain(a: int, b: int, c: int) -> int:
    return a + b * c - (a ^ b) % (c | 1) + (a << 2) // (b & 3 | 1)


for a in (-9, -1, 0, 1, 7, 100):
    constants(a)
    signs(a)
    for b in (-4, 3, 8):
        all_of(a, b)
        divisions(a, b)
        print(chain(a, b, 5))
for n in range(0, 20, 3):
    shifts(-37, n)
    shifts(91, n)


@micropython.viper
def augmented(a: int) -> int:
    a += 3
    a -= 1
    a *= 7
    a &= 0xFFFF
    a |= 0x10
    a ^= 0x3
    a <<= 3
    a >>= 1
    a //= 2
    a %= 1000
    return a


print([augmented(i) for i in range(0, 100, 9)])


def check(f, *args):
    try:
        f(*args)
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__)


check(divisions, 1, 0)
check(shifts, 1, -1)
