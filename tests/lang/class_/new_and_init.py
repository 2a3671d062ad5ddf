# __new__ and __init__: singletons, immutable subclasses, other results.
class Single:
    instance = None

    def __new__(cls, *args):
        print("new", len(args))
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)
        self.args = args


a = Single(1)
b = Single(2, 3)
print(a is b, a.args)


class Other:
    def __new__(cls, x):
        print("new of Other")
        return x

    def __init__(self, x):
        print("never")


print(Other(5), Other("s"))


class Made:
    def __new__(cls):
        self = object.__new__(cls)
        self.stamp = "in new"
        return self

    def __init__(self):
        self.stamp += " and init"


print(Made().stamp)
bare = Made.__new__(Made)
print(bare.stamp)


class Sub(Made):
    def __init__(self):
        super().__init__()
        self.stamp += " and sub"


print(Sub().stamp, type(Sub()).__name__)


class Choose:
    def __new__(cls, kind="x"):
        target = {"x": X, "y": Y}[kind]
        return object.__new__(target)

    def __init__(self, kind="x"):
        self.kind = kind


class X(Choose):
    pass


class Y(Choose):
    pass


print(type(Choose("y")).__name__, Choose("x").kind, type(Choose()).__name__)
