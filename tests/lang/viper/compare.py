# Comparisons and conditions on native ints.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def six(a: int, b: int):
    print(a < b, a <= b, a > b, a >= b, a == b, a != b)


@micropython.viper
def jumps(a: int, b: int):
    out = []
    if a < b:
        out.append("<")
    if a <= b:
        out.append("<=")
    if a > b:
        out.append(">")
    if a >= b:
        out.append(">=")
    if a == b:
        out.append("==")
    if a != b:
        out.append("!=")
    if not a < b:
        out.append("not <")
    return out


@micropython.viper
def chained(a: int, b: int, c: int):
    print(a < b < c, a == b == c, a > b <= c)
    if 0 <= a < b <= c:
        print("in order")
    elif a > b > c:
        print("backwards")
    else:
        print("neither")


@micropython.viper
def logic(a: int, b: int):
    if a and b:
        print("both")
    if a or b:
        print("one")
    if not a:
        print("not a")
    if not (a and b) and (a > 1 or b > 1):
        print("mixed")
    print(a and b, a or b)
    print(5 if a > b else 6)


@micropython.viper
def constants(a: int):
    print(a == 0, a == -1, a == 255, a == 256, a == -256, a < 100000, a > -100000)


for a in (-2, 0, 1, 3):
    constants(a)
    for b in (0, 1, 2):
        six(a, b)
        print(jumps(a, b))
        chained(a, b, 2)
        logic(a, b)
for a in (-256, -1, 0, 255, 256, 99999):
    constants(a)
