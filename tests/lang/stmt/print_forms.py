# `print`: separators, ends, files, and what it refuses

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import io

print()
print(1, "a", None, [1, "b"], sep="-")
print("x", end="")
print("y", end="|\n")
print(1, 2, sep="")
print(1, 2, sep=None, end=None)
print(*[1, 2, 3], sep=", ")
f = io.StringIO()
print("in", "file", file=f, sep="_")
print(repr(f.getvalue()))
check(lambda: print(1, sep=5))
check(lambda: print(1, end=5))
check(lambda: print(1, other=5))
check(lambda: print(1, flush=True))


class Odd:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Odd(), [Odd()], {"k": Odd()})
