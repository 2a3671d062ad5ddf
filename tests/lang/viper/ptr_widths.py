# Items of 16 and 32 bits; little-endian as all machines here.
from array import array

try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    def ptr16(b):
        return memoryview(b).cast("B").cast("H")

    def ptr32(b):
        return memoryview(b).cast("B").cast("I")


@micropython.viper
def halves(buf, n: int):
    p = ptr16(buf)
    out = []
    for i in range(n):
        out.append(p[i])
    return out


@micropython.viper
def words(buf, n: int):
    p = ptr32(buf)
    out = []
    for i in range(n):
        out.append(p[i])
    return out


@micropython.viper
def store(buf, i: int, value: int):
    p = ptr16(buf)
    p[i] = value
    q = ptr32(buf)
    q[i + 1] = value * 3
    q[i + 1] += 1
    p[i] ^= 0x0F0F


b = bytearray(range(1, 17))
print(halves(b, 8))
print(words(b, 4))
store(b, 0, 0x1234)
store(b, 1, 0x7F00)
print(b.hex())
a = array("H", [1, 2, 0xFFFF])
print(halves(a, 3))
a = array("I", [7, 0x10000, 0x3FFFFFFF])
print(words(a, 3), halves(a, 6))
a = array("i", [5, -1, 3])
print(halves(a, 6))
store(a, 0, 99)
print(list(a))
print(halves(memoryview(b)[4:], 2), words(memoryview(b)[8:12], 1))


@micropython.viper
def gray(target, source, n: int):
    to = ptr16(target)
    pixels = ptr32(source)
    for i in range(n):
        c = pixels[i]
        to[i] = (c & 0xF8) << 8 | (c >> 5) & 0x7E0 | (c >> 19) & 0x1F


colours = array("I", [0x112233, 0x00FF00, 0xABCDEF, 0])
out = bytearray(8)
gray(out, colours, 4)
print(out.hex())
