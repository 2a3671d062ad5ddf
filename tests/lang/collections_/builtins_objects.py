# dir, vars, getattr and relatives, isinstance, callable, id.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


class A:
    x = 1

    def __init__(self):
        self.y = 2

    def f(self):
        pass


class B(A):
    pass


a = A()
print([n for n in dir(a) if n[0] != "_"], [n for n in dir(B) if n[0] != "_"])
print(vars(a), "x" in vars(A), sorted(n for n in dir([]) if n[0] != "_"))
t(lambda: vars(5))
t(lambda: (getattr(a, "y"), getattr(a, "z", 3), getattr(a, "z", None)))
t(lambda: getattr(a, "z"))
t(lambda: getattr(a, 5))
t(lambda: (hasattr(a, "f"), hasattr(a, "q"), hasattr(5, "real") or True))
t(lambda: hasattr(a, 5))
t(lambda: (setattr(a, "n", 5), a.n, delattr(a, "n"), hasattr(a, "n")))
t(lambda: delattr(a, "n"))
t(lambda: setattr(5, "a", 1))
t(lambda: setattr(a, 5, 1))
t(lambda: (callable(A), callable(a), callable(len), callable(a.f), callable(5), callable(lambda: 0)))
t(lambda: (isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, ()), isinstance(B(), A)))
t(lambda: (isinstance(1, (str, (bytes, (int,)))), isinstance(A, type), isinstance(None, type(None))))
t(lambda: isinstance(1, 5))
t(lambda: isinstance(1, [int]))
t(lambda: isinstance(1, (str, 5)))
t(lambda: (issubclass(B, A), issubclass(A, B), issubclass(bool, int), issubclass(B, (int, A)), issubclass(A, object)))
t(lambda: issubclass(5, int))
t(lambda: issubclass(int, 5))
t(lambda: (id(a) == id(a), id(a) == id(A()), id(1) == id(1), isinstance(id(a), int)))
t(lambda: (type(a) is A, type(type(a)) is type, type(5).__name__, type(a).__name__, a.__class__ is A))
t(lambda: type(1, 2))
t(lambda: (type("D", (A,), {"q": 7})().q, type("E", (), {}).__name__, type("F", (A,), {}).__bases__ == (A,)))
t(lambda: (hash(1) == hash(1.0), hash("a") == hash("a"), hash(True) == 1, hash((1, 2)) == hash((1, 2)), hash(None) == hash(None)))
t(lambda: hash({}))
t(lambda: (bool([]), bool([0]), bool(""), bool(0.0), bool(None), bool(a), bool()))
t(lambda: len(5))
t(lambda: (object() == object(), repr(object())[:7], type(object()).__name__))
t(lambda: object().x)


class L:
    def __len__(self):
        return -1


class M:
    def __len__(self):
        return "a"


class C:
    def __call__(self, *args, **kw):
        return args, kw

    def __dir__(self):
        return ["one", "two"]


t(lambda: len(L()))
t(lambda: len(M()))
t(lambda: (callable(C()), C()(1, k=2)))
t(lambda: dir(C()))
t(lambda: sorted(n for n in globals() if n in ("t", "A", "a")))
