from array import array


def check(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__)


a = array("i", [1, 2, 3])
print(a.append(4), a)
print(a.extend([5, 6]), a)
a.extend(array("i", [7]))
a.extend(x for x in (8, 9))
print(a)
check(a.append, "x")
check(a.append, 2**40)
check(array("i").extend, [1, "x"])
a.insert(0, -1)
a.insert(-1, -2)
a.insert(100, -3)
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
check(a.pop, 100)
check(array("b").pop)
print(a.index(3), a.count(3), a.count(99))
check(a.index, 99)
print(a.index(3, 1), a.index(3, 0, 5))
check(a.index, 3, 4)
print(a.index(3.0), a.count(True))
a.remove(3)
print(a)
check(a.remove, 99)
a.reverse()
print(a)
print(a.tolist(), len(a.tobytes()))
b = array("h", [1, 2])
b.byteswap()
print(b)
b.frombytes(b"\x01\x02\x03\x04")
print(b)
check(b.frombytes, b"odd")
b.fromlist([5, 6])
print(b, b.tobytes())
print(3 in array("b", [1, 3]), 4 in array("b", [1, 3]), "a" in array("B", b"a"))


class Index:
    def __index__(self):
        return 2


c = array("b", [1, 2, 3])
c.append(Index())
c.insert(Index(), Index())
c[Index()] = Index()
print(c, c[Index()], c.pop(Index()))


class Same:
    def __eq__(self, other):
        return other == 2


print(c.index(Same()), c.count(Same()))
c.remove(Same())
print(c)
