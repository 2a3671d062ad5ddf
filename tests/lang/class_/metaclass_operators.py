# Operators and attribute hooks that a metaclass defines for its classes.
class Meta(type):
    items = {"RED": 1, "BLUE": 2}

    def __iter__(cls):
        return iter(cls.items)

    def __len__(cls):
        return len(cls.items)

    def __getitem__(cls, key):
        return cls.items[key]

    def __setitem__(cls, key, value):
        cls.items[key] = value

    def __delitem__(cls, key):
        del cls.items[key]

    def __contains__(cls, key):
        return key in cls.items

    def __bool__(cls):
        return False

    def __repr__(cls):
        return "<" + cls.__name__ + "!>"

    def __add__(cls, other):
        return (cls.__name__, "+", other)

    def __radd__(cls, other):
        return (other, "+", cls.__name__)

    def __or__(cls, other):
        return [cls, other]

    def __neg__(cls):
        return "neg"

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __eq__(cls, other):
        return cls is other or other == cls.__name__

    def __hash__(cls):
        return 7

    def __getattr__(cls, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        if name.startswith("no_"):
            raise AttributeError("refused")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("deleting", name)
        super().__delattr__(name)

    def __instancecheck__(cls, o):
        return o == "instance" or super().__instancecheck__(o)

    def __subclasscheck__(cls, o):
        return o is int or super().__subclasscheck__(o)

    def __call__(cls, *args):
        return ("called",) + args

    def __dir__(cls):
        return ["b", "a"]


class C(metaclass=Meta):
    pass


class D(C):
    pass


print(list(C), len(C), C["RED"], "RED" in C, "PINK" in C, bool(C), [x for x in C])
C["PINK"] = 3
print(C["PINK"], sorted(C))
del C["PINK"]
print(sorted(C))
print(C, repr(D), str(C), "%s %r" % (C, D), "{}".format(C), f"{C!r}", [C])
print(C + 1, 1 + C, C | D, -C)
print(C < D, D < C, sorted([D, C]), C == "C", C != "C", C == D, C == C, hash(C))
print({C: 1}[C])
print(C.dyn_x, hasattr(C, "dyn_y"), hasattr(C, "other"), getattr(C, "nothing", 5))
C.x = 3
print(C.x, D.x)
try:
    C.no_x = 1
except AttributeError as e:
    print(e)
del C.x
print(hasattr(C, "x"))
print(isinstance("instance", C), isinstance("no", C), isinstance(5, (str, C)), isinstance("instance", (int, C)))
print(issubclass(int, C), issubclass(D, C), issubclass(str, C), issubclass(int, (str, C)))
print(C(1, 2), C())
print(dir(C))
if C:
    print("no")
print(not C, C and 1)
print(any([C]), all([D]))
a, b = C
print(a, b)


# A data descriptor of the metaclass wins over the class; others do not.
class Desc(type):
    @property
    def data(cls):
        return "from the metaclass"

    @data.setter
    def data(cls, value):
        print("setting", value)

    def plain(cls):
        return "plain of the metaclass"


class E(metaclass=Desc):
    data = 1
    plain = 2


print(E.data, E.plain, E().data, E().plain)
E.data = 5
print(E.data, E.__dict__["data"])
print(type(E).plain(E))
