# differs: MicroPython takes a bare generator expression as the last of several arguments
from array import array

print(array("H", 2 * i for i in range(5)))
print(max(3, *(i for i in range(3))), sum((i for i in range(4)), 10))
print(bytes(i + 1 for i in range(3)))


def both(a, b):
    return a, list(b)


print(both("a", x for x in "xyz"))
print(both(1, x for x in range(9) if x % 2))
