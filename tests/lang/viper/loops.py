# Loops.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def sum_to(n: int) -> int:
    total = 0
    for i in range(n):
        total += i
    return total


@micropython.viper
def sum_from(a: int, b: int) -> int:
    total = 0
    for i in range(a, b):
        total += i * i
    return total


@micropython.viper
def steps(a: int, b: int):
    out = []
    for i in range(a, b, 3):
        out.append(i)
    for i in range(b, a, -2):
        out.append(i)
    return out


@micropython.viper
def last(n: int) -> int:
    i = -1
    for i in range(n):
        pass
    return i


@micropython.viper
def changed(n: int):
    out = []
    for i in range(n):
        out.append(i)
        i += 10
        out.append(i)
    return out


@micropython.viper
def nested(n: int) -> int:
    count = 0
    for i in range(n):
        for j in range(i, n):
            if j == 5:
                break
            if (i + j) & 1:
                continue
            count += 1
        else:
            count += 1000
    return count


@micropython.viper
def while_else(n: int) -> int:
    steps = 0
    while n != 1:
        if n & 1:
            n = 3 * n + 1
        else:
            n >>= 1
        steps += 1
        if steps > 200:
            break
    else:
        steps += 1000
    return steps


@micropython.viper
def over_object(items):
    total = []
    for item in items:
        total.append(item)
    for k, v in sorted({"a": 1}.items()):
        total.append(k)
        total.append(v)
    return total


@micropython.viper
def forever() -> int:
    n = 0
    while True:
        n += 1
        if n > 10:
            return n


@micropython.viper
def step_by(a, b, step):
    return [i for i in range(a, b, step)]


print(sum_to(0), sum_to(1), sum_to(1000), sum_to(-3))
print(sum_from(-5, 5), sum_from(5, -5))
print(steps(0, 10), steps(10, 0))
print(last(5), last(0))
print(changed(3))
print(nested(8))
print([while_else(n) for n in (1, 2, 7, 27)])
print(over_object("xyz"), over_object(range(3)))
print(forever(), step_by(9, 0, -4))
