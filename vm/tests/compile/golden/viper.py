from micropython import const

STEP = const(2)


@micropython.viper
def sums(p: ptr8, n: int, start: uint, on: bool, o) -> int:
    total = 0
    for i in range(0, n, STEP):
        total += p[i] * 3 ^ i
    for i in range(n):
        p[i] = total >> 2
        p[i] |= STEP
    while total > 100 and not on:
        total = -total - (total << 1)
    q = ptr16(o)
    q[n] = int(start) // 3
    start = ~start + start
    print(p, q[1], total == n, bool(total))
    return total


@micropython.viper
def kinds(p: ptr32, x) -> ptr:
    def inner(k: uint) -> uint:
        return k & 7 | uint(5)

    a, b = p[0], x
    try:
        x = b[a]
    except IndexError:
        return None
    return ptr(x)
