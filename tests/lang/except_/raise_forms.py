# raise with a class, an instance, nothing, and errors of raise itself.
for thing in (ValueError, ValueError(), ValueError("m"), ValueError("a", 2)):
    try:
        raise thing
    except ValueError as e:
        print(type(e).__name__, e.args, str(e), e is thing)
for thing in (5, "text", None, int, [ValueError]):
    try:
        raise thing
    except TypeError:
        print("TypeError")


class Lazy(Exception):
    def __init__(self, *a):
        print("built", a)
        super().__init__(*a)


try:
    raise Lazy
except Lazy as e:
    print(e.args)
try:
    raise Lazy(1)
except Lazy as e:
    print(e.args)
try:
    raise
except RuntimeError:
    print("nothing to re-raise")


def reraise():
    try:
        raise KeyError("k")
    except KeyError:
        print("seen")
        raise


try:
    reraise()
except KeyError as e:
    print(e.args)


def f():
    raise


try:
    try:
        raise OSError("through a call")
    except OSError:
        f()
except OSError as e:
    print(e)
e1 = ValueError("again")
for _ in range(2):
    try:
        raise e1
    except ValueError as e:
        print(e is e1)
raised = [exc for exc in (IndexError("i"), KeyError("k"))]
try:
    raise raised[1] if len(raised) > 1 else raised[0]
except LookupError as e:
    print(repr(e))
