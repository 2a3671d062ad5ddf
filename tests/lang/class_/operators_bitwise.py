# Bit and shift dunders, __index__, __matmul__.
class Bits:
    def __init__(self, names):
        self.names = frozenset(names)

    def _new(self, s):
        return Bits(s)

    def __and__(self, o):
        return Bits(self.names & o.names)

    def __or__(self, o):
        return Bits(self.names | o.names)

    def __xor__(self, o):
        return Bits(self.names ^ o.names)

    def __invert__(self):
        return Bits(set("abcd") - self.names)

    def __lshift__(self, n):
        return Bits(chr(ord(c) + n) for c in self.names)

    def __rshift__(self, n):
        return self << -n

    def __matmul__(self, o):
        return "matmul"

    def __rmatmul__(self, o):
        return "rmatmul"

    def __imatmul__(self, o):
        return "imatmul"

    def __str__(self):
        return "{" + "".join(sorted(self.names)) + "}"


x, y = Bits("ab"), Bits("bc")
print(x & y, x | y, x ^ y, ~x, x << 2, y >> 1, ~(x | y))
print(x @ y, 1 @ x)
x @= 1
print(x)


class Idx:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


lst = list(range(10))
print(lst[Idx(3)], lst[Idx(2) : Idx(8) : Idx(3)], "abc"[Idx(-1)], hex(Idx(255)), bin(Idx(5)))
print(list(range(Idx(3))), [0] * Idx(2), int(Idx(7)), bytes([Idx(65)]), chr(Idx(66)))
lst[Idx(0)] = "set"
del lst[Idx(1)]
print(lst[:2], 1 << 3)
try:
    [1][Bits("a")]
except TypeError:
    print("TypeError")
