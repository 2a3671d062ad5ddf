import inspect
for f in (int.__add__, (3).__add__, list.__contains__, dict.__contains__, object.__init__, object.__setattr__, object.__getattribute__, int.__pow__, object().__init__, str.join, "".join, list.append, [].append, dict.get, dict.fromkeys, int.from_bytes, float.hex, int.__repr__, str.split, "".split, len, print, (3).bit_length):
    try: print(f.__name__, inspect.signature(f))
    except Exception as e: print(f.__name__, repr(e))
class E(Exception): pass
class F(E):
    def __init__(self, a): pass
class G(dict): pass
class H: pass
class I(H):
    def __new__(cls, x, y=2): pass
class M(type):
    def __call__(cls, *a, z=1): pass
class J(metaclass=M): pass
class K:
    def __call__(self, q): pass
import functools
class L:
    @functools.partialmethod
    def f(self): pass
    def g(self, a, b): pass
    h = functools.partialmethod(g, 1)
    @classmethod
    def c(cls, d): pass
    @staticmethod
    def s(e): pass
    @functools.lru_cache
    def w(self, x): pass
class N(L): 
    __signature__ = inspect.Signature([inspect.Parameter('zz', 1)])
for f in (E, F, G, H, I, J, K(), L.g, L().g, L.h, L().h, L.c, L().c, L.s, L().s, L.w, L().w, N, functools.partial(L.g, 1), functools.partial(K(), q=3), type, int, object, dict, str, ValueError, 3, M, range, print):
    try: print(inspect.signature(f))
    except Exception as e: print(repr(e))
    # What `lru_cache` makes is a function here.
    if getattr(f, "__name__", "") != "w":
        try: print(inspect.getfullargspec(f))
        except Exception as e: print(repr(e))
sig = inspect.signature(lambda a, /, b, *c, d, e=2, **f: 0)
for a, k in (((1,2),{'d':3}), ((1,),{}), ((1,2,3,4),{'d':4,'z':5}), ((),{'a':1,'b':2,'d':3}), ((1,2),{}), ((1,2),{'b':3,'d':3})):
    try:
        b = sig.bind(*a, **k); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments)
    except TypeError as e: print(e)
    try: print(sig.bind_partial(*a, **k))
    except TypeError as e: print(e)
print([p.kind.name+' '+p.kind.description for p in sig.parameters.values()], repr(sig), sig == sig.replace(), hash(sig) == hash(sig.replace()))
for args in ((3, 1), ('a b', 1), ('class', 1), ('x', 9)):
    try: print(inspect.Parameter(*args))
    except Exception as e: print(repr(e))
import pickle, copy
print(copy.copy(sig) == sig, pickle.loads(pickle.dumps(sig)) == sig)
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k): return f(*a, **k)
    return inner
@deco
def ff(x: int, y: 'str' = 'q') -> list[int]: pass
print(inspect.signature(ff), inspect.signature(ff, follow_wrapped=False), inspect.signature(ff, eval_str=True))
print(inspect.getcallargs(ff.__wrapped__, 1, y=3))
for a in ((), (1,2,3)):
    try: inspect.getcallargs(ff.__wrapped__, *a)
    except TypeError as e: print(e)
