from array import array

pairs = [
    (array("i", [1, 2]), array("i", [1, 2])),
    (array("i", [1, 2]), array("i", [1, 3])),
    (array("i", [1, 2]), array("i", [1])),
    (array("b", [1, 2]), array("q", [1, 2])),
    (array("b", [-1]), array("B", [255])),
    (array("d", [1.0, 2.0]), array("i", [1, 2])),
    (array("d", [float("nan")]), array("d", [float("nan")])),
    (array("b"), array("d")),
]
for a, b in pairs:
    print(a == b, a != b, a < b, a <= b, a > b, a >= b)
a = array("B", b"abc")
print(a == b"abc", b"abc" == a, a == [97, 98, 99], bytes(a) == b"abc")
print(memoryview(a) == b"abc", memoryview(a) == a, a == memoryview(a))
try:
    a < b"abc"
except TypeError:
    print("TypeError")
try:
    hash(a)
except TypeError:
    print("TypeError")
print(bool(array("i")), bool(array("i", [0])))
print(repr(array("d", [1.0, float("inf")])), str(array("b", [-1])))
