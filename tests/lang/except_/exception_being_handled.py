# sys.exception(), and what stands behind `from`.
import sys

print(sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exception() is e, sys.exception() is sys.exc_info()[1])
    try:
        raise KeyError("k")
    except KeyError as inner:
        print(sys.exception() is inner)
    print(sys.exception() is e)
print(sys.exception())


def generator():
    print(sys.exception())
    try:
        raise ValueError("v")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())


print(list(generator()))

for cause in (5, "text", [], ValueError, ValueError("v"), None):
    try:
        raise KeyError("k") from cause
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e, repr(e.__cause__))
