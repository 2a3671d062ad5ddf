# Function decorators, with arguments, stacked, and as expressions.
def shout(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs).upper()

    return wrapper


def tag(name, sep=":"):
    def decorate(f):
        def wrapper(*a, **k):
            return "<%s%s%s>" % (name, sep, f(*a, **k))

        return wrapper

    return decorate


@shout
def greet(name, punct="!"):
    return "hello " + name + punct


@tag("outer")
@tag("inner", sep="=")
@shout
def word():
    return "x"


print(greet("bob"), greet("al", punct="?"), word())
registry = {}


def register(f):
    registry[f.__name__] = f
    return f


@register
def one():
    return 1


@register
def two():
    return 2


print(sorted(registry), registry["two"]() + one())


class Count:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)


@Count
def square(x):
    return x * x


print(square(3), square(4), square.calls)
decorators = [lambda f: lambda: f() + 1, lambda f: lambda: f() * 10]


@decorators[0]
@decorators[1]
def seven():
    return 7


@(lambda f: f())
def value():
    return "called at once"


print(seven(), value)
