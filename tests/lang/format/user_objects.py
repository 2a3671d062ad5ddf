# Text of objects whose classes define it, wherever text is made.


class Named:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "Named(%d)" % self.n


class Loud(Named):
    def __str__(self):
        return "LOUD"

    def __format__(self, spec):
        return "<" + spec + ">"


class Half:
    def __float__(self):
        return 2.5

    def __int__(self):
        return 2


class Five:
    def __index__(self):
        return 5


print(Named(1), Loud(2), sep="|", end="!\n")
print([Named(1), (Loud(2),), {"k": Named(3)}, {Named(5)}])
loop = [Named(1)]
loop.append(loop)
print(loop, {"self": loop})
print(str(Loud(1)), repr(Loud(1)), format(Loud(1), "x"), format(Named(1)))
print(f"{Named(1)} {Loud(2):abc} {Loud(3)!s:>6} {Named(4)!r:>10}| {Loud(5)} {Named(6)=}")
print("{} {:y} {!r} {!s:>6}|".format(Named(1), Loud(2), Loud(3), Loud(4)))
print("{0.n} {x[1].n} {y!r} {0}".format(Named(1), x=[1, Named(7)], y=Loud(1)))
print("%s %r %6s| %-10r|" % (Loud(1), Loud(2), Loud(3), Named(4)))
print("%(a)s %(b)05d %(c)r" % {"a": Loud(1), "b": 42, "c": [Named(2)]})
print("%.1f %d %x %s" % (Half(), Half(), Five(), [Half.__name__]))
print("%*d|%-*d|" % (5, 42, 4, 7), "%s and %s" % (Named(1), Named(2)))
print(", ".join(str(x) for x in [Named(1), Loud(2)]), [str(x) for x in (Named(3), Loud(4))])


class Pair:
    """Its repr asks for the repr of a list that holds the pair itself."""

    def __init__(self):
        self.items = [1]
        self.items.append(self)

    def __repr__(self):
        return "Pair" + repr(self.items)


print(Pair())


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __str__(self):
        if not self.children:
            return str(self.value)
        return "%s(%s)" % (self.value, ", ".join(map(str, self.children)))


print(Tree(1, Tree("a", Tree(None)), Tree(2.5, Tree("b"), Tree("c"))))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "words":
            return "%d euros and %d cents" % divmod(self.cents, 100)
        return format(self.cents / 100, spec or ".2f")


price = Money(1250)
print(f"{price} {price:8.1f} {price:words}", "{:{}}".format(price, "08.3f"))
try:
    raise ValueError(Named(1), "x")
except ValueError as e:
    print(e, repr(e))
try:
    raise KeyError(Named(2))
except KeyError as e:
    print(e, str(e), [e])


def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__)


class Wrong:
    def __repr__(self):
        return 3

    def __str__(self):
        raise ZeroDivisionError

    def __format__(self, spec):
        return None


attempt("repr", lambda: repr(Wrong()))
attempt("str", lambda: str(Wrong()))
attempt("list", lambda: str([1, Wrong()]))
attempt("format", lambda: f"{Wrong()}")
attempt("percent", lambda: "%s" % Wrong())
attempt("too few", lambda: "%s %s" % (Named(1),))
attempt("too many", lambda: "%s" % (Named(1), 2))
attempt("no key", lambda: "%(y)s" % {"x": Named(1)})
attempt("no mapping", lambda: "%(y)s" % Named(1))
attempt("no attribute", lambda: "{0.missing}".format(Named(1)))
attempt("spec", lambda: "{:>5}".format(Named(1)))
attempt("sep", lambda: print(Named(1), sep=3))
attempt("keyword", lambda: print(1, color="red"))
attempt("join", lambda: ", ".join([Named(1)]))
