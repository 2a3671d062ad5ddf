# Recursive functions: direct, mutual, with containers.
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            out.append([x] + rest)
    return out


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


def hanoi(n, a, b, c):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def powerset(s):
    if not s:
        return [[]]
    rest = powerset(s[1:])
    return rest + [[s[0]] + r for r in rest]


print(fact(25), even(50), odd(50), ackermann(2, 3))
print(permutations([1, 2, 3]))
print(flatten([1, [2, [3, [4, []]], 5]]))
print(" ".join(hanoi(3, "A", "B", "C")))
print(powerset(["a", "b", "c"]))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


print(gcd(1071, 462), gcd(2**40, 6**20))
