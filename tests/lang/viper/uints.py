# differs: python3 has no viper
import sys

MASK = 0xFFFFFFFF
WORD = 2 * (sys.maxsize + 1)


@micropython.viper
def same(x: uint) -> uint:
    return x


@micropython.viper
def operators(x: uint, y: uint):
    return x + y, x - y, x * y, x & y, x | y, x ^ y


@micropython.viper
def mixed(x: uint, i: int):
    return x + i, i + x, x & i, x | i, x ^ i, x << i, x >> i


@micropython.viper
def signs(x: uint):
    return -x, +x, ~x


@micropython.viper
def order(x: uint, y: uint):
    return x < y, x <= y, x > y, x >= y, x == y, x != y


@micropython.viper
def convert(x: uint) -> int:
    return int(x)


@micropython.viper
def back(x: int) -> uint:
    return uint(x)


@micropython.viper
def shift(x: uint) -> uint:
    return x >> 1


@micropython.viper
def with_constants(x: uint):
    return x & 7, x | 8, x ^ 1, x >> 2, x & -1, x + 1, x - 1, x * 2


print(same(0), same(5), same(-1) == WORD - 1, same(WORD + 3), same(True))
print(operators(7, 3))
print([v & MASK for v in operators(1, 2)])
print([v < WORD for v in operators(-1, -1)])
print([v & MASK for v in mixed(10, 3)])
print([v & MASK for v in signs(5)])
print([v >= 0 for v in signs(5)])
print(order(1, 2), order(-1, 1), order(3, 3))
print(convert(-1), convert(5), back(-1) == WORD - 1)
print(shift(-1) == sys.maxsize)
print([v & MASK for v in with_constants(21)])


@micropython.viper
def loop(n: uint) -> uint:
    total = n - n
    i = total
    while i < n:
        total += i
        i += 1
    return total


print(loop(100))


@micropython.viper
def count(start: uint, end: uint):
    out = []
    for i in range(start, end):
        out.append(i)
    return out


print(count(3, 6))


@micropython.viper
def truth(x: uint) -> bool:
    if x:
        return True
    return False


print(truth(0), truth(1), truth(-1))
