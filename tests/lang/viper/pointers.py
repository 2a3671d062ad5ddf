# differs: python3 has no viper; addresses are found, never followed blindly
import gc


@micropython.viper
def address(p: ptr) -> ptr:
    return p


@micropython.viper
def load8(p: ptr8, i: int) -> int:
    return p[i]


@micropython.viper
def load16(p: ptr16, i: int) -> int:
    return p[i]


@micropython.viper
def load32(p: ptr32, i: int) -> int:
    return p[i]


@micropython.viper
def store8(p: ptr8, i: int, v: int):
    p[i] = v


@micropython.viper
def store32(p: ptr32, i: int, v: int):
    p[i] = v


def check(f, *args):
    try:
        print(f(*args))
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__)


b = bytearray(range(12))
at = address(b)
print(type(at), at == address(b), address(memoryview(b)[3:]) - at, address(at + 1) - at)
print(load8(at, 5), load8(at + 5, 5), load8(at + 5, -2), hex(load16(at, 2)), hex(load32(at + 1, 1)))
store8(at + 2, 0, 255)
store32(at, 2, 0)
print(b)

# Beyond the ends of an object.
view = memoryview(b)[4:8]
print(load8(view, 0), load8(view, -4), load8(view, 7))
for i in (-5, 8, 1 << 29, -1 << 29):
    check(load8, view, i)
check(load16, b, 5)
check(load16, b, 6)
check(load32, b, 3)
check(load32, bytearray(3), 0)
check(load8, b"", 0)
check(store8, b, 12, 0)
check(store8, b, -1, 0)
check(store32, memoryview(b)[9:], 0, 1)

# Addresses of nothing.
check(load8, 0, 0)
check(load8, 0, -1)
check(load32, 12345, 7)
check(store8, 0, 0, 1)
check(load8, at, 1 << 28)

# Memory that is given back is not found; a pointer keeps what it points to.
def forget():
    return address(bytearray(b"lost" * 10))


lost = forget()
gc.collect()
gc.collect()
check(load8, lost, 0)


@micropython.viper
def keep(n: int) -> int:
    p = ptr8(bytearray(b"kept here"))
    gc.collect()
    q = [bytearray(40) for _ in range(10)]
    gc.collect()
    return p[n]


print(keep(0), keep(8))


# A pointer follows its object.
@micropython.viper
def grow(b) -> int:
    p = ptr8(b)
    b.extend(bytes(1000))
    p[1000] = 7
    return p[1000] + p[0]


print(grow(bytearray(b"\x05")))


@micropython.viper
def sums(p: ptr8) -> int:
    at = int(p) + 2
    q = ptr8(at)
    r = ptr16(uint(p))
    return q[0] + r[1] + int(ptr8(at + 1)[0])


print(sums(b"\x01\x02\x03\x00\x05"))


@micropython.viper
def same(p: ptr8) -> bool:
    q = p
    return int(p) == int(q)


print(same(b), same(b"x"), same("x"))
