# type() with one and with three arguments.
print(type(1).__name__, type("").__name__, type(None).__name__, type(type).__name__)
print(type(int) is type, type([]) is list, type(type(1)) is type)


def init(self, v):
    self.v = v


P = type("P", (), {"__init__": init, "double": lambda self: self.v * 2, "k": 7})
p = P(21)
print(P.__name__, p.v, p.double(), p.k, isinstance(p, P))
Q = type("Q", (P,), {"double": lambda self: super(Q, self).double() + 1})
print(Q(1).double(), issubclass(Q, P), Q.__bases__ == (P,))
classes = [type("C%d" % i, (P,), {"n": i}) for i in range(3)]
print([c.__name__ for c in classes], [c(0).n for c in classes])
kinds = {int: "int", str: "str", P: "P"}
print([kinds[type(x)] for x in (1, "a", p)])
print(type(p) == P, type(p) != Q, type(p) in (int, P))
for bad in ("type()", "type(1, 2)", "type('X', 5, {})", "type(1, (), {})"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print(type(lambda: 0).__name__, type(print) is type(len), type(...).__name__)
print(isinstance(True, int), isinstance(1, bool), type(True) is int)
print(isinstance(p, (str, (int, P))), isinstance(int, type), issubclass(bool, int))
