# What viper is used for: checksums, colours, pictures.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview


@micropython.viper
def crc16(p: ptr8, n: int) -> int:
    crc = 0xFFFF
    for i in range(n):
        crc ^= p[i]
        for _ in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ 0xA001
            else:
                crc >>= 1
    return crc


@micropython.viper
def ring(p: ptr8, n: int, brightness: int):
    for i in range(n):
        hue = i * 768 // n
        part = hue & 255
        r, g, b = 0, 0, 0
        if hue < 256:
            r, g = 255 - part, part
        elif hue < 512:
            g, b = 255 - part, part
        else:
            b, r = 255 - part, part
        at = i * 3
        p[at] = g * brightness >> 8
        p[at + 1] = r * brightness >> 8
        p[at + 2] = b * brightness >> 8


@micropython.viper
def line(p: ptr8, width: int, x0: int, y0: int, x1: int, y1: int):
    dx = x1 - x0 if x1 > x0 else x0 - x1
    dy = y1 - y0 if y1 > y0 else y0 - y1
    sx = 1 if x0 < x1 else -1
    sy = 1 if y0 < y1 else -1
    err = dx - dy
    while True:
        p[y0 * width + x0] = 1
        if x0 == x1 and y0 == y1:
            break
        e2 = err << 1
        if e2 > -dy:
            err -= dy
            x0 += sx
        if e2 < dx:
            err += dx
            y0 += sy


@micropython.viper
def sieve(p: ptr8, n: int) -> int:
    count = 0
    for i in range(2, n):
        if p[i] == 0:
            count += 1
            j = i * i
            while j < n:
                p[j] = 1
                j += i
    return count


@micropython.viper
def isqrt(n: int) -> int:
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


@micropython.viper
def sort(p: ptr8, n: int):
    for i in range(1, n):
        v = p[i]
        j = i - 1
        while j >= 0 and p[j] > v:
            p[j + 1] = p[j]
            j -= 1
        p[j + 1] = v


print(hex(crc16(b"123456789", 9)))
b = bytearray(36)
ring(b, 12, 64)
print(b.hex())
screen = bytearray(80)
line(screen, 10, 0, 0, 9, 7)
line(screen, 10, 9, 0, 2, 6)
for y in range(8):
    print("".join(".#"[screen[y * 10 + x]] for x in range(10)))
print(sieve(bytearray(2000), 2000))
print([isqrt(n) for n in (1, 2, 99, 100, 123456789)])
b = bytearray(b"the quick brown fox")
sort(b, len(b))
print(b)
