# A bare generator expression may be the last of several arguments, as in MicroPython.
from array import array

print(array("H", 2 * i for i in range(5)))


def both(a, b):
    return a, list(b)


print(both("a", x for x in "xyz"))
print(both(1, x for x in range(9) if x % 2))
