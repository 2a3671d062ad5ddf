# skip: stress
# Objects of classes: what the class says about it, and what comes back.
import copyreg
import io
import pickle
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "__b")

    def __init__(self):
        self.a = 1
        self.__b = 2

    def b(self):
        return self.__b


class Both(Slotted):
    pass


class State:
    def __init__(self):
        self.kept, self.lost = 1, 2

    def __getstate__(self):
        return self.kept

    def __setstate__(self, state):
        self.kept = state + 10


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class NewArgsEx:
    def __new__(cls, *, key):
        self = object.__new__(cls)
        self.key = key
        return self

    def __getnewargs_ex__(self):
        return (), {"key": self.key}


class Reduced:
    def __init__(self, n):
        self.n = n
        self.items, self.pairs = [], {}

    def __reduce__(self):
        return Reduced, (self.n,), {"extra": 5}, iter(self.items), iter(self.pairs.items())

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.pairs[key] = value


class ReducedEx:
    def __reduce_ex__(self, protocol):
        return int, (str(protocol),)


class ByName:
    def __reduce__(self):
        return "by_name"


class Setter:
    def __reduce__(self):
        return Setter, (), 7, None, None, set_value


class List(list):
    pass


class Dict(dict):
    pass


class Int(int):
    pass


class Text(str):
    pass


class Error(Exception):
    pass


class Outer:
    class Inner:
        def method(self):
            return "method"


def set_value(obj, state):
    obj.value = state


by_name = ByName()
Pair = namedtuple("Pair", "x y")


def again(value, protocol):
    return pickle.loads(pickle.dumps(value, protocol))


for protocol in range(2, 6):
    p = Plain()
    p.x, p.me, p.list = 1, p, [p]
    q = again(p, protocol)
    print(type(q).__name__, q.x, q.me is q, q.list[0] is q)
    s = again(Slotted(), protocol)
    print(s.a, s.b())
    s = Both()
    s.c = 3
    s = again(s, protocol)
    print(s.a, s.b(), s.c)
    print(again(State(), protocol).__dict__)
    print(again(NewArgs(1, [2]), protocol), again(NewArgsEx(key=[4]), protocol).key)
    r = Reduced(4)
    r.append(r)
    r["k"] = r
    r = again(r, protocol)
    print(r.n, r.extra, r.items[0] is r, r.pairs["k"] is r)
    print(again(ReducedEx(), protocol), again(by_name, protocol) is by_name)
    print(again(Setter(), protocol).value)
    made = List([1, 2])
    made.tag = made
    made = again(made, protocol)
    print(type(made).__name__, made, made.tag is made)
    made = Dict(a=1)
    made["me"] = made
    made = again(made, protocol)
    print(type(made).__name__, len(made), made["me"] is made)
    number = Int(5)
    number.unit = "m"
    number = again(number, protocol)
    print(type(number).__name__, number, number.unit, type(again(Text("t"), protocol)).__name__)
    e = Error("a", 1)
    e.note = "n"
    e = again(e, protocol)
    print(type(e).__name__, e.args, e.note, repr(again(KeyError("k"), protocol)))
    print(again(Pair(1, [2]), protocol), again(Outer.Inner, protocol) is Outer.Inner)
    print(again(Outer.Inner().method, protocol)(), again([].append, protocol).__name__)
    print(again(len, protocol) is len, again(str.upper, protocol)("a"))
    t = ([],)
    t[0].append(t)
    t = again(t, protocol)
    print(t[0][0] is t)
    for value in (
        OrderedDict(b=1, a=2), Counter("aab"), defaultdict(list, {1: [2]}), deque([1, 2]),
        deque([1, 2, 3], 2), {1, (2, 3)}, frozenset({(1,)}), iter([1, 2]), iter("ab"),
        enumerate("ab", 3), zip("ab", [1, 2]), map(len, ["a", "bc"]), filter(None, [0, 1]),
        reversed([1, 2]), iter({1: 2}), range(3), bytearray(b"ab"), 2j, object,
    ):
        back = again(value, protocol)
        if not hasattr(value, "__next__") and type(back) is not type(value):
            print("other type", type(value), type(back))
        print(list(back) if hasattr(value, "__next__") else back == value)
for protocol in (0, 1):
    p = Plain()
    p.x = p
    q = again(p, protocol)
    print(q.x is q, again(List([1]), protocol), again(Int(3), protocol), again(Text("t"), protocol))
    print(again(Dict(a=1), protocol), again(Pair(1, 2), protocol), again(e, protocol).note)
    try:
        pickle.dumps(Slotted(), protocol)
    except TypeError as error:
        print(error)

copyreg.pickle(Plain, lambda p: (list, ((1, 2),)))
print(again(Plain(), 4))
del copyreg.dispatch_table[Plain]
copyreg.add_extension(__name__, "Plain", 200)
data = pickle.dumps(Plain(), 2)
print(data, type(pickle.loads(data)).__name__)
copyreg.remove_extension(__name__, "Plain", 200)
print(Plain().__reduce_ex__(2)[2:], [1].__reduce_ex__(4)[1:3], (3).__reduce_ex__(2)[1:])
print(Slotted().__getstate__(), Both().__getstate__(), object().__getstate__())
