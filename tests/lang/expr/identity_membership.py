# `is`, `is not`, `in`, `not in` on all containers.
a = [1, 2]
b = [1, 2]
print(a is a, a is b, a is not b, a == b)
print(None is None, True is True, False is not None, ... is ...)
print(2 in a, 3 in a, 3 not in a, [1] in [[1], [2]])
print("b" in "abc", "ac" in "abc", "" in "", "x" not in "abc")
print(98 in b"abc", b"bc" in b"abc", 0 in bytearray(2))
print(1 in {1: 2}, 2 in {1: 2}, 2 in {1: 2}.values(), (1, 2) in {1: 2}.items())
print(3 in range(10), 10 in range(10), 4 in range(1, 10, 2), -2 in range(0, -10, -2))
print(1 in {1, 2}, (1, 2) in {(1, 2)}, 3 not in frozenset([1]))
nan = float("nan")
print(nan == nan, nan in [nan], nan is nan)
print(5 in (x for x in range(10)), 50 in (x for x in range(10)))
for expression in ("1 in 5", '1 in "abc"', "[] in {}", "[] in {1}", "1 in None"):
    try:
        print(eval(expression))
    except TypeError:
        print(expression, "TypeError")


class Odd:
    def __contains__(self, n):
        return n % 2


print(3 in Odd(), 4 in Odd(), 4 not in Odd())
f = a.append
print(f == a.append, print is print, Odd is Odd)
