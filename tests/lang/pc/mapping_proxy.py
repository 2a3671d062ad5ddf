# `__dict__` of a class and `types.MappingProxyType`: mappings that only show.

import types
class A:
    x = 1
    def f(self): pass
d = A.__dict__
print(type(d).__name__, isinstance(d, types.MappingProxyType), type(d) is types.MappingProxyType)
names = ("__setitem__", "__delitem__", "update", "pop", "clear", "setdefault")
for name in names:
    print(name, hasattr(d, name))
try:
    d["x"] = 2
except TypeError as e: print("TypeError")
try:
    del d["x"]
except TypeError as e: print("TypeError")
try:
    d |= {}
except TypeError as e: print("TypeError")
print(d["x"], d.get("x"), d.get("y"), d.get("y", 3), "x" in d, "y" in d, "f" in d.keys())
A.y = 5
print(d["y"], len([k for k in d if k in ("x", "y", "f")]))
print("y" in list(d), "x" in [k for k, v in d.items()])
print({**d}["x"], dict(d)["y"], (d | {"x": 7})["x"], ({"x": 7} | d)["x"])
e = {}
e.update(d); e |= d
print(e["x"], e == d, d == e, d != e, d == 3)
m = types.MappingProxyType({"b": 1, "a": 2})
print(m, repr(m), list(reversed(m)), len(m), bool(m), m.copy(), list(m.values()), str(m))
try: {}[m]
except TypeError as e: print("TypeError")
try: m["z"]
except KeyError as e: print("KeyError", e)
try: m[[]]
except TypeError as e: print("TypeError")
try: types.MappingProxyType([1])
except TypeError as e: print("TypeError")
try: types.MappingProxyType()
except TypeError as e: print("TypeError")
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return 1
    def __eq__(s, o): return isinstance(o, K) and s.v == o.v
p = types.MappingProxyType({K(1): "one", K(2): "two"})
print(p[K(2)], p.get(K(1)), p.get(K(3), "none"), K(2) in p, K(4) in p)
from collections import UserDict, ChainMap, OrderedDict
for o in (UserDict(a=1), ChainMap({"a": 1}), OrderedDict(a=1)):
    q = types.MappingProxyType(o)
    print(isinstance(q, types.MappingProxyType), q["a"], list(q), len(q), q == o)
    try: q["a"] = 2
    except TypeError: print("TypeError")
print(vars(A) is not None, type(vars(A)).__name__)
print("bit_length" in int.__dict__, "append" in vars(list))
class M(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class B(metaclass=M): z = 3
print(B.__dict__["z"])
C = type("C", (), dict(B.__dict__))
print(C.z)
try:
    def f(): pass
    match B.__dict__:
        case {"z": z}: print("matched", z)
except Exception as e: print(e)
from collections.abc import Mapping
print(isinstance(m, Mapping), isinstance(m, dict))

import sys


class Names:
    first, second, _third = 1, 2, 3


sys.modules["names_of_a_class"] = Names
from names_of_a_class import *

print(first, second)
