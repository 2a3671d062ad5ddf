# The names of a source and whose they are.
import symtable

source = '''
import os.path, sys as system
from a import b as c
top: int = 1
other: str
x = [y for y in range(top) if (z := y)]
def outer(a, /, b=x, *rest, key: int = other, **more) -> "r":
    """doc"""
    local = a
    global declared
    declared = 1
    def inner():
        nonlocal local
        local += free_in_global
        return a, b
    lam = lambda q, r=local: q + r + key
    try:
        pass
    except ValueError as error:
        del error
    return {k: v for k, v in more.items() if k in rest}, inner
class Klass(outer, metaclass=type):
    attr = 1
    __private = top
    def method(self): return super().method(attr, self.__private)
    def other(self): return __class__
    @property
    def prop(self): return [self for _ in ()]
async def coro(n):
    async with n as m:
        yield m
match x:
    case [first, *others]: pass
    case {"k": value, **remaining}: pass
    case Klass(attr=1) as whole: pass
'''

table = symtable.symtable(source, "s.py", "exec")


def show(t, depth=0):
    pad = "  " * depth
    print(pad, t, t.get_type(), t.get_name(), t.get_lineno(), t.is_optimized(), t.is_nested(),
          t.has_children())
    if t.get_type() == "function":
        for name in ("parameters", "locals", "globals", "nonlocals", "frees"):
            print(pad, name, sorted(getattr(t, "get_" + name)()))
    if t.get_type() == "class":
        print(pad, sorted(t.get_methods()))
    for s in sorted(t.get_symbols(), key=lambda s: s.get_name()):
        tests = "referenced parameter global nonlocal declared_global local annotated free imported assigned namespace"
        print(pad, s, [w for w in tests.split() if getattr(s, "is_" + w)()], len(s.get_namespaces()))
    for child in t.get_children():
        show(child, depth + 1)


show(table)
print(table.lookup("outer").get_namespace().get_parameters())
print(symtable.symtable("a + b", "?", "eval").get_symbols())
for call in (
    lambda: table.lookup("none"),
    lambda: table.lookup("top").get_namespace(),
    lambda: symtable.symtable("def f(a):\n global a", "?", "exec"),
    lambda: symtable.symtable("def f():\n x = 1\n global x", "?", "exec"),
    lambda: symtable.symtable("def f():\n nonlocal x", "?", "exec"),
    lambda: symtable.symtable("a +", "?", "exec"),
):
    try:
        print(call())
    except (KeyError, ValueError, SyntaxError) as e:
        print(type(e).__name__, e.args[0])
