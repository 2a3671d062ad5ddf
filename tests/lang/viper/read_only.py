# differs: python3 has no viper; memory that may not be written raises TypeError
from array import array


@micropython.viper
def load(p: ptr8, i: int) -> int:
    return p[i]


@micropython.viper
def store(p: ptr8, i: int, v: int):
    p[i] = v


def check(p):
    try:
        print(load(p, 0), end=" ")
        store(p, 0, 65)
        print(p if not isinstance(p, memoryview) else bytes(p))
    except TypeError as e:
        print(e)


class Sub(bytearray):
    pass


check(bytearray(b"xyz"))
check(memoryview(bytearray(b"xyz")))
check(array("H", [0x4241]))
check(Sub(b"xyz"))
check(b"xyz")
check("xyz")
check(memoryview(b"xyz"))
for p in ([1], None, 2.5, {}, memoryview(bytearray(6))[::2], object()):
    check(p)


@micropython.viper
def items(p: ptr8):
    p[0] = 0x1FF
    p[1] = -1
    p[2] = 1 > 0
    p[3] = uint(-2)
    p[4] += 255
    p[4] += 255


b = bytearray(5)
items(b)
print(b)
