# Classes that say how they are taken apart.
import copy


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return (Reduced, self.args)


class ReducedEx:
    def __init__(self, v):
        self.v = v

    def __reduce_ex__(self, protocol):
        return (ReducedEx, (self.v,), {"more": [1, 2], "protocol": protocol})


class Text:
    def __reduce__(self):
        return "text"


class Items(list):
    def __reduce__(self):
        return (Items, (), None, iter([[1], [2]]))


class Pairs(dict):
    def __reduce__(self):
        return (Pairs, (), {"own": 1}, None, iter([("a", [1])]))


class Args:
    def __new__(cls, foo):
        self = object.__new__(cls)
        self.foo = foo
        return self

    def __getnewargs__(self):
        return (self.foo,)


class Named(int):
    def __new__(cls, *, foo):
        self = int.__new__(cls)
        self.foo = foo
        return self

    def __getnewargs_ex__(self):
        return (), {"foo": self.foo}


class State:
    def __init__(self, v):
        self.v = v

    def __getstate__(self):
        return {"v": self.v, "from": "state"}


class SetState:
    def __init__(self, v):
        self.v = v

    def __setstate__(self, state):
        self.state = state


class Ordered(dict):
    def __init__(self):
        self.log = []

    def __setitem__(self, key, value):
        self.log.append(key)
        super().__setitem__(key, value)


for f in (copy.copy, copy.deepcopy):
    inner = [1]
    r = f(Reduced(inner, 2))
    print(type(r).__name__, r.args, r.args[0] is inner)
    r = f(ReducedEx(inner))
    print(r.v, r.v is inner, r.more, r.protocol)
    t = Text()
    print(f(t) is t)
    print(f(Items()), type(f(Items())).__name__)
    p = f(Pairs())
    print(p, p.own)
    a = f(Args(inner))
    print(a.foo, a.foo is inner)
    n = f(Named(foo=inner))
    print(n.foo, n.foo is inner)
    print(sorted(f(State(inner)).__dict__))
    s = f(SetState(inner))
    print(s.state, s.state["v"] is inner)
    o = Ordered()
    o["k"] = inner
    c = f(o)
    print(c, c.log[0], c["k"] is inner)


class B:
    def method(self):
        return self


b = B()
m = copy.deepcopy(b.method)
print(m() is b, type(m()) is B, copy.copy(b.method)() is b)
