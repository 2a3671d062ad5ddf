# f64
from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


for code in "bBhHiIlLqQ":
    a = array(code, [1, 2, 100])
    print(a, len(a), a.itemsize, a.typecode, list(a))
print(array("f", [1.5, -2.25]), array("d", [0.1]))
print(array("i"), array("b", ()), array("h", (7,)))
print(array("B", b"abc"), array("H", b"abcd"), array("B", bytearray(b"xyz")))
print(array("i", range(5)), array("i", (x * x for x in range(4))))
print(array("H", array("b", [1, 2])), array("d", array("i", [3])))
print(array("i", {4: 1, 5: 2}), array("q", iter([1, 2])))
check(array, "X")
check(array, "ii")
check(array, "")
check(array, 5)
check(array)
check(array, "i", 5)
check(array, "i", "ab")
check(array, "i", [1.5])
check(array, "i", ["1"])
check(array, "i", [None])
for code, low, high in (("b", -128, 127), ("B", 0, 255), ("h", -32768, 32767), ("q", -(2**63), 2**63 - 1)):
    print(array(code, [low, high]))
    check(array, code, [low - 1])
    check(array, code, [high + 1])
check(array, "Q", [2**64 - 1])
check(array, "Q", [2**64])
check(array, "Q", [-1])


class Index:
    def __index__(self):
        return 9


class Float:
    def __float__(self):
        return 2.5


print(array("h", [Index(), 1]), array("d", [Float()]))


class Numbers(array):
    def total(self):
        return sum(self)


n = Numbers("i", [1, 2, 3])
n.append(4)
print(n.total(), n[1], len(n), isinstance(n, array), n)
