# Arrays take arrays of their own type, and items of any other iterable.
from array import array


def attempt(f, *args):
    try:
        print(f(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def assign(a, key, value):
    a[key] = value
    return a


def add_to(a, value):
    a += value
    return a


numbers = array("i", [1, 2, 3])
for other in (array("i", [7]), array("h", [7]), b"1234", bytearray(4), [7], "x", 5, range(2)):
    attempt(lambda: numbers + other)
    attempt(add_to, array("i", [1, 2]), other)
    attempt(assign, array("i", [1, 2, 3, 4]), slice(1, 3), other)
    attempt(assign, array("i", [1, 2, 3, 4]), slice(0, None, 4), other)
others = [b"\1\2", bytearray(b"\3"), memoryview(b"\4\5"), [6], (7, 8), array("i", [9]), array("b")]
for other in others:
    a = array("i", [0])
    attempt(a.extend, other)
    print(a)
for source in ("text", array("u", "text"), array("h", [1, 2]), b"abcd", [1.5]):
    attempt(array, "i", source)
    attempt(array, "d", source)
print(array("u", array("u", "text")), array("d", array("i", [1, 2])))
