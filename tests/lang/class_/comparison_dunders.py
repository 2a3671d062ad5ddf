# Rich comparison methods, reflected forms, sorting.
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts == o.parts

    def __lt__(self, o):
        return self.parts < o.parts

    def __le__(self, o):
        return self.parts <= o.parts

    def __gt__(self, o):
        return self.parts > o.parts

    def __ge__(self, o):
        return self.parts >= o.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(str(p) for p in self.parts)


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == c, a != c, a == b, a != b, a < b, a <= c, a > b, b >= a, a < b < Version(2))
print(a == 5, a != 5, 5 == a, a == None)
print(sorted([b, a, Version(0), c]), max(a, b), min([b, a]))
print(len({a, b, c}), {a: 1}[c], a in [b, c], [b, a].index(c))


class OnlyLt:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < o.n


x, y = OnlyLt(1), OnlyLt(2)
print(x < y, x > y, [o.n for o in sorted([y, x])])
try:
    x <= y
except TypeError:
    print("TypeError")


class Odd:
    def __eq__(self, o):
        return "not a bool"

    def __lt__(self, o):
        return []

    def __ne__(self, o):
        return "ne"


print(Odd() == 1, Odd() < 1, 1 > Odd(), 1 == Odd(), Odd() != 1, 1 != Odd())
print(not Odd() < 1, "yes" if Odd() == 1 else "no")


class NeOnly:
    def __eq__(self, o):
        return False


n = NeOnly()
print(n == n, n != n, n in [n])
