# Targets whose own expressions assign, and assignment operators between sequences and instances
# that have only the reflected method.


def chained():
    x = [0, 0, 0]
    a = x[(a := 0)] = 7
    print(a, x)
    b = 5
    b = x[(b := 1)] = b + 3
    print(b, x)
    x[(b := 2)] = b = b + 1
    print(b, x)
    a = b = x[(a := 0)] = x[(b := 1)] = "v"
    print(a, b, x)
    a = (b, x[(a := 2)]) = (a := "no"), 4
    print(a, b, x)


chained()


def indexed():
    x = [0, 0, 0]
    b = 2
    x[(b := 1)] = b
    print(b, x)
    x[b] += (b := 2)
    print(b, x)
    x[b], b = (b := 0), 9
    print(b, x)


indexed()


class Reflected:
    def __radd__(self, other):
        return "radd", other

    def __rmul__(self, other):
        return "rmul", other

    def __iter__(self):
        return iter([8, 9])


class Refuses(Reflected):
    def __radd__(self, other):
        print("asked")
        return NotImplemented

    __rmul__ = __radd__


for make in (lambda: [1], lambda: bytearray(b"a")):
    x = y = make()
    x += Reflected()
    print(x, y)
    x = make()
    x *= Reflected()
    print(x)
    x = y = make()
    try:
        x += Refuses()
        print(x, x is y)
    except TypeError:
        print("TypeError")
    try:
        x *= Refuses()
    except TypeError:
        print("TypeError")


class Plain:
    pass


class Left:
    def __sub__(self, other):
        return NotImplemented

    def __imul__(self, other):
        return NotImplemented


for left in (1, "text", None, [1], Plain(), Left()):
    for sign in ("-", "*", "**", "//", "<<", "&", "@"):
        for tail in ("", "="):
            names = {"x": left, "y": Plain()}
            try:
                exec("x %s%s y" % (sign, tail), names)
            except TypeError as e:
                # What follows is about the types, in words that differ for sequences.
                print(type(left).__name__, str(e).split(":")[0][:40] if type(left) in (int, Plain, Left) else "")
for x in (bytearray(b"xy"), [1]):
    for other in (Plain(), 5):
        try:
            print(x.__iadd__(other))
        except TypeError:
            print("TypeError")
