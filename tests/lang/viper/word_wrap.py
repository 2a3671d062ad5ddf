# differs: python3 has no viper; ints wrap around at the machine word
# The lower 32 bits are the same whatever the word is.
import sys

MASK = 0xFFFFFFFF


@micropython.viper
def hash_of(n: int) -> int:
    h = 5381
    for i in range(n):
        h = (h << 5) + h + i
    return h


@micropython.viper
def product(a: int, b: int) -> int:
    return a * b


@micropython.viper
def negate(a: int) -> int:
    return -a


@micropython.viper
def add(a: int, b: int) -> int:
    return a + b


@micropython.viper
def sub(a: int, b: int) -> int:
    return a - b


@micropython.viper
def shl(a: int, n: int) -> int:
    return a << n


@micropython.viper
def shr(a: int, n: int) -> int:
    return a >> n


@micropython.viper
def floor(a: int, b: int) -> int:
    return a // b


print(hex(hash_of(500) & MASK))
print(hex(product(0x12345678, 0x9ABCDEF1) & MASK))
print(hex(product(-3, 0x7FFFFFFF) & MASK))

top = sys.maxsize  # the largest native int
low = -top - 1
print(add(top, 1) == low, sub(low, 1) == top, negate(low) == low)
print(product(top, 2), product(low, 2), product(low, -1) == low)
print(floor(low, -1) == low)
print(shl(1, 200), shr(1, 200), shr(-1, 200), shl(3, 31) & MASK == 0x80000000)
print(add(top, top), add(low, low))

# What does not fit is cut off when it is passed.
print(add(2 * (top + 1) + 5, 0), add(-2 * (top + 1) - 5, 0), add(top + 1, 0) == low)
print(product(10**40, 1) == ((10**40 + top + 1) % (2 * (top + 1))) - top - 1)


@micropython.viper
def augmented(a: int) -> int:
    a *= a
    a *= a
    a *= a
    a += 1
    return a


print(augmented(0x12345) & MASK == (0x12345**8 + 1) & MASK)


# A loop that runs over the end.
@micropython.viper
def over(a: int) -> int:
    n = 0
    while a > 0:
        a += 0x1000000
        a <<= 1
        n += 1
        if n > 100:
            break
    return n


print(over(1) <= 100)
