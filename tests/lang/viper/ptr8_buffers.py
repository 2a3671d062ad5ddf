# Bytes behind ptr8.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview


@micropython.viper
def fill(p: ptr8, value: int, n: int):
    for i in range(n):
        p[i] = value


@micropython.viper
def total(p: ptr8, n: int) -> int:
    sum = 0
    for i in range(n):
        sum += p[i]
    return sum


@micropython.viper
def invert(buf):
    p = ptr8(buf)
    for i in range(int(len(buf))):
        p[i] ^= 0xFF


@micropython.viper
def swap(p: ptr8, i: int, j: int):
    p[i], p[j] = p[j], p[i]


@micropython.viper
def reverse(p: ptr8, n: int):
    i = 0
    j = n - 1
    while i < j:
        t = p[i]
        p[i] = p[j]
        p[j] = t
        i += 1
        j -= 1


@micropython.viper
def copy(to: ptr8, source: ptr8, n: int):
    for i in range(n):
        to[i] = source[i]


@micropython.viper
def word(p: ptr8) -> int:
    return p[0] | p[1] << 8 | p[2] << 16


@micropython.viper
def bits(p: ptr8, x: int, y: int, width: int, on: int):
    at = (y >> 3) * width + x
    if on:
        p[at] |= 1 << (y & 7)
    else:
        p[at] &= 0xFF ^ (1 << (y & 7))


b = bytearray(8)
fill(b, 7, 5)
print(b, total(b, 8))
invert(b)
print(b)
invert(memoryview(b)[6:])
print(b)
b = bytearray(b"abcdefgh")
swap(b, 0, 7)
reverse(b, 8)
print(b)
reverse(memoryview(b)[2:6], 4)
print(b)
copy(b, b"12345", 5)
print(b, total(b"\x01\x02\x03", 3), word(b"\x01\x02\x03"))
screen = bytearray(16)
for i in range(8):
    bits(screen, i, i, 8, 1)
    bits(screen, 7 - i, i + 8, 8, 1)
bits(screen, 3, 3, 8, 0)
print(screen.hex())


class Display:
    def __init__(self):
        self.buffer = bytearray(6)

    @micropython.viper
    def paint(self, colour: int):
        buf = ptr8(self.buffer)
        for i in range(0, 6, 2):
            buf[i] = colour >> 8
            buf[i + 1] = colour & 255


d = Display()
d.paint(0x1234)
print(d.buffer)
