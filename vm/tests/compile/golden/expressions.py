def arithmetic(a, b):
    c = a + b * 2 - -b // 3 ** a @ b
    c = (a & 1 | b ^ 255) << 2 >> a
    c += 1
    c -= b
    c *= 2
    c.x += 1
    c[a] <<= 1
    c = 2 * 3 + 4 - 10 // 3
    c = -5, +a, ~b, not a
    return 1.5, -2.5e3, 10 ** 30, 0xffff_ffff_ffff_ffff, 1_000, 0.0, -0.0


def logic(a, b, c):
    x = a or b
    x = a and b and c
    x = a if b else c
    x = a < b < c
    x = a is None
    x = not a in b
    x = a in [1, 2]
    x = (y := a) + y
    x = a + (a := 5)
    return x or y


def displays(a, b):
    a, b = b, a
    a, b = 1, a + b
    (c, d), *e = a
    [f, g] = b
    a = b = c = 0
    a.x = b[1] = c
    x = [], (), {}, {1}, [a], (a,), {a: b}
    x = [1, 2, 3], {1, 2, 3}, (1, (2, "x"), None)
    x = [*a, b], (*a, *b), {*a}, {**a, "k": b}
    x = a[1], a["k"], a[b], a[1:2], a[::b], a[1:, ...]
    del a[0], b.x, c
    return x


def comprehensions(a):
    x = [i for i in a]
    x = {i: j for i, j in a if i if j}
    x = {i for j in a for i in range(j)}
    x = (i + k for i in a)
    k = [y := i for i in a]
    return [[j for j in i] for i in a]


def strings(a, b):
    x = "a" 'b' """c
d""" r"\n" "\x41\u00e9\101\\\
"
    y = b"\xff\0" rb"\x"
    z = f"", f"a{{}}", f"{a}", f"{a!r}", f"{a:>{b}}", f"x{a + 1=}y{b!s:4}", f"{a:{b}.{b}}"
    return f"{a}" "b" f"{f'{b}'}"


None
print(...)
