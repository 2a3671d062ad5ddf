# `eval`: every kind of argument, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


def tried(source, *names):
    try:
        print(eval(source, *names))
    except (SyntaxError, NameError, TypeError) as e:
        print(type(e).__name__)


tried("1 + 2")
tried("x", {"x": 5})
tried("y", {}, {"y": 6})
tried("1 +")
tried("a = 1")
tried(5)
tried(b"2 * 3")
tried(" 7")
tried("[v for v in range(3)]")
check(lambda: eval())
