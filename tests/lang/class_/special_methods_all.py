# Special methods of user classes, and what is wrong with their results.
def t(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)

class A:
    def __bytes__(self): return b"bytes"
    def __index__(self): return 3
    def __length_hint__(self): return 5
    def __reversed__(self): return iter("rev")
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 7
    def __floor__(self): return 8
    def __ceil__(self): return 9
    def __int__(self): return 10
    def __float__(self): return 1.5
    def __matmul__(self, o): return "matmul"
    def __rmatmul__(self, o): return "rmatmul"
    def __imatmul__(self, o): return "imatmul"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
    def __abs__(self): return "abs"
    def __contains__(self, x): return x == 1
    def __call__(self, *a, **k): return ("call", a, k)
    def __format__(self, s): return "fmt" + s
    def __hash__(self): return 11
    def __bool__(self): return False
    def __len__(self): return 2
    def __iadd__(self, o): return "iadd"
    def __complex__(self): return 1
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __sizeof__(self): return 1

import math
a = A()
t("bytes", lambda: bytes(a)); t("index", lambda: [1,2,3,4][a]); t("range", lambda: list(range(a)))
t("bin", lambda: (bin(a), hex(a), oct(a))); t("rev", lambda: list(reversed(a)))
t("divmod", lambda: (divmod(a, 2), divmod(2, a))); t("round", lambda: (round(a), round(a, 2)))
t("trunc", lambda: (math.trunc(a), math.floor(a), math.ceil(a)))
t("int", lambda: (int(a), float(a))); t("matmul", lambda: (a @ 1, 1 @ a))
t("pow", lambda: (a ** 2, pow(a, 2), pow(a, 2, 3), 2 ** a))
t("abs", lambda: abs(a)); t("in", lambda: (1 in a, 2 in a, 2 not in a)); t("call", lambda: a(1, x=2))
t("format", lambda: (format(a), format(a, "x"), f"{a:>3}", f"{a!s:>5}", "{:y}".format(a)))
t("bool", lambda: bool(a)); t("len", lambda: len(a))
def iadd():
    b = a; b += 1; c = a; c @= 1
    return b, c
t("iadd", iadd)
t("slice", lambda: [1,2,3,4,5][a:]); t("mul", lambda: "ab" * a); t("chr", lambda: chr(A()))
t("str", lambda: (str(a), repr(a), "%s %r" % (a, a)))

class L:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
t("seq", lambda: (list(L()), list(reversed(L())), 20 in L(), max(L())))
class BadLen:
    def __len__(self): return -1
t("badlen", lambda: len(BadLen()))
class BadLen2:
    def __len__(self): return "x"
t("badlen2", lambda: len(BadLen2()))
class BadBool:
    def __bool__(self): return 1
t("badbool", lambda: bool(BadBool()))
class BadStr:
    def __str__(self): return 1
    def __repr__(self): return 2
t("badstr", lambda: str(BadStr())); t("badrepr", lambda: repr(BadStr()))
class BadIndex:
    def __index__(self): return "x"
t("badindex", lambda: [1][BadIndex()])
class BadInit:
    def __init__(self): return 1
t("badinit", lambda: BadInit())
class BadHash:
    def __hash__(self): return "x"
t("badhash", lambda: hash(BadHash()))
class BadIter:
    def __iter__(self): return 1
t("baditer", lambda: list(BadIter()))
class BadBytes:
    def __bytes__(self): return "x"
t("badbytes", lambda: bytes(BadBytes()))
class BadFormat:
    def __format__(self, s): return 1
t("badformat", lambda: format(BadFormat()))
class NoFormat: pass
t("noformat", lambda: format(NoFormat(), "x"))
class D(dict):
    def __missing__(self, k): return k * 2
t("missing", lambda: (D()[4], D(a=1)["a"]))
class N:
    __iter__ = None
    __contains__ = None
    __hash__ = None
t("none iter", lambda: iter(N())); t("none in", lambda: 1 in N()); t("none hash", lambda: hash(N()))
class P:
    def __init__(self): self._x = 0
    @property
    def x(self):
        "doc"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): self._x = -1
p = P(); p.x = 5
t("prop", lambda: (p.x, P.x.fget(p), P.x.fset is not None))
del p.x
t("prop del", lambda: p.x)
t("prop type", lambda: type(P.x).__name__)
class X(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __init__(self, v): self.orig = v
t("int sub", lambda: (X(5), X(5).orig, X(5) + 1, type(X(5) + 1).__name__))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
t("tuple sub", lambda: (T(1, 2), T(1, 2)[0], len(T(1))))
class S(str):
    def __new__(cls, v): return str.__new__(cls, v + "!")
t("str sub", lambda: (S("a"), S("a").upper(), S("a") + "b"))
class E(ValueError):
    def __new__(cls, *a):
        self = super().__new__(cls, *a); self.tag = "new"; return self
    def __init__(self, a, b): self.b = b
t("exc sub", lambda: (E(1, 2).args, E(1, 2).tag, E(1, 2).b))
class F(float):
    def __repr__(self): return "F" + super().__repr__()
t("float sub", lambda: (F(1.5), F(1.5) * 2))
class B(bytes): pass
t("bytes sub", lambda: (B(b"ab"), B(b"ab")[0], B(b"a") + b"b"))
class G(list):
    def append(self, x): super().append(x * 2)
g = G([1]); g.append(2)
t("list sub", lambda: (g, g == [1, 4], isinstance(g, list)))
t("vars", lambda: sorted(k for k in vars(A) if k in ("__abs__", "__len__")))
t("dir", lambda: "x" in dir(p) and "_x" in dir(p))
t("callable", lambda: (callable(a), callable(p), callable(A), callable(len), callable(lambda: 1)))
class W:
    def __enter__(self): return "entered"
    def __exit__(self, *a): return True
def w():
    with W() as x, W() as y:
        raise ValueError
    return x, y
t("with", w)
def w2():
    with 5: pass
t("with int", w2)
t("getattr", lambda: getattr(p, 5)); t("setattr", lambda: setattr(p, 5, 1))
t("iter2", lambda: list(iter(iter([1, 2, 0, 3]).__next__, 0)))
t("sorted", lambda: sorted([3, 1, 2], key=lambda v: -v))
t("exec globals", lambda: exec("x", 5)); t("eval locals", lambda: eval("x", {}, 5))
t("eval code", lambda: eval(compile("1+1", "f", "eval"))); t("exec none", lambda: exec("pass", None, None))
t("compile mode", lambda: compile("1", "f", "bad")); t("eval syntax", lambda: eval("1 +"))
t("del attr", lambda: delattr(p, "nothing")); t("unpack", lambda: (lambda a, b: a)(*[1]))
t("kw", lambda: (lambda a: a)(b=1)); t("posonly", lambda: eval("(lambda a, /: a)(a=1)"))
