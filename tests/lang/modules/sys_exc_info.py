# sys.exc_info, where it exists, and exceptions while handling others.
import sys

exc_info = getattr(sys, "exc_info", None)


def current():
    if exc_info is None:
        return "skip"
    kind = exc_info()[0]
    return kind.__name__ if kind else None


names = []
names.append(current())
try:
    raise ValueError
except ValueError:
    names.append(current())
    try:
        raise KeyError
    except KeyError:
        names.append(current())
    names.append(current())
names.append(current())
wanted = [None, "ValueError", "KeyError", "ValueError", None]
print(names == wanted or names == ["skip"] * 5)
