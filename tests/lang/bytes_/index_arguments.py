class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: b"abc".find(Index(98)))
show(lambda: b"abc".find(b"c", Index(1), Index(3)))
show(lambda: b"abc".index(Index(99)))
show(lambda: b"abc".index(Index(100)))
show(lambda: b"abcb".count(Index(98)))
show(lambda: b"abc".find(Index(300)))
show(lambda: b"abc".find(object()))
show(lambda: b"a,b,c".split(b",", Index(1)))
show(lambda: b"aaa".replace(b"a", b"b", Index(2)))
show(lambda: b"abc".hex(":", Index(1)))
show(lambda: b"x".center(Index(5)))
show(lambda: b"x".zfill(Index(4)))
show(lambda: b"ab" * Index(2))
show(lambda: b"ab".__mul__(Index(2)))
show(lambda: b"ab" * object())
show(lambda: Index(98) in b"abc")
show(lambda: Index(1) in bytearray(b"abc"))
show(lambda: Index(256) in b"abc")
show(lambda: object() in b"abc")
show(lambda: b"abc".__contains__(Index(98)))
show(lambda: bytes(Index(3)))
show(lambda: bytes([Index(3)]))
show(lambda: bytearray(b"abc").pop(Index(0)))
show(lambda: bytearray(b"abc").append(object()))
show(lambda: bytearray(b"abc").extend([object()]))
show(lambda: bytearray(b"abc").extend([Index(256)]))

b = bytearray(b"abc")
b.append(Index(65))
b.insert(Index(0), Index(66))
b.extend([Index(67), 68])
b.remove(Index(97))
print(b)


class Own(int):
    def __index__(self):
        return 1


show(lambda: Own(98) in b"abc")
show(lambda: b"abc".find(Own(98)))
show(lambda: "x".center(Own(4)))
