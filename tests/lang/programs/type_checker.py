# Contracts by decorators, validators and descriptors working together.
class Check:
    def __init__(self, *kinds, **limits):
        self.kinds, self.limits = kinds, limits

    def __call__(self, value):
        if self.kinds and not isinstance(value, self.kinds):
            raise TypeError(
                "%s is not %s" % (type(value).__name__, "/".join(k.__name__ for k in self.kinds))
            )
        for name, limit in sorted(self.limits.items()):
            test = getattr(self, "check_" + name)
            if not test(value, limit):
                raise ValueError("%r fails %s %r" % (value, name, limit))
        return value

    def __or__(self, other):
        return Either(self, other)

    @staticmethod
    def check_low(v, n):
        return v >= n

    @staticmethod
    def check_high(v, n):
        return v <= n

    @staticmethod
    def check_size(v, n):
        return len(v) <= n

    @staticmethod
    def check_oneof(v, options):
        return v in options


class Either(Check):
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, value):
        errors = []
        for c in self.checks:
            try:
                return c(value)
            except (TypeError, ValueError) as e:
                errors.append(str(e))
        raise ValueError("; ".join(errors))


class Field:
    def __init__(self, check, default=None):
        self.check, self.default = check, default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        try:
            obj.__dict__[self.name] = self.check(value)
        except (TypeError, ValueError) as e:
            raise type(e)(self.name + ": " + str(e)) from None


def typed(result=None, **checks):
    def deco(f):
        def wrapper(*args, **kwargs):
            for name, value in kwargs.items():
                if name in checks:
                    checks[name](value)
            out = f(*args, **kwargs)
            return result(out) if result else out

        return wrapper

    return deco


small = Check(int, low=0, high=10)


class Config:
    level = Field(small, 3)
    name = Field(Check(str, size=5))
    mode = Field(Check(oneof=("on", "off")) | Check(int))


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


c = Config()
print(c.level, c.name, type(Config.level).__name__)
for name, value in (
    ("level", 7),
    ("level", 11),
    ("level", "x"),
    ("name", "abc"),
    ("name", "too long"),
    ("mode", "on"),
    ("mode", 5),
    ("mode", "bad"),
):
    attempt(lambda: setattr(c, name, value) or (name, getattr(c, name)))


@typed(result=small, a=small, b=Check(int, float))
def add(a, b=1):
    return a + b


attempt(lambda: add(a=2, b=3))
attempt(lambda: add(a=20))
attempt(lambda: add(a=9, b=9))
attempt(lambda: add(a=1, b="s"))
