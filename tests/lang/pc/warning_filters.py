# Filters of warnings by text, class, module and line; what is recorded.
import sys
import warnings


def old():
    warnings.warn("old() is gone", DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    old()
    old()
    warnings.warn("plain")
    warnings.warn(RuntimeWarning("made"))
for w in found:
    kind = type(w.message).__name__
    print(w.category.__name__, w.message, kind, w.filename.split("/")[-1], w.lineno)

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("default")
    for _ in range(3):
        warnings.warn("often")
    warnings.filterwarnings("ignore", "unim")
    warnings.filterwarnings("error", ".*bad", UserWarning)
    warnings.warn("Unimportant")
    warnings.warn("important")
    for category in (UserWarning, RuntimeWarning):
        try:
            warnings.warn("is bad", category)
        except UserWarning as e:
            print("raised", e)
print([str(w.message) for w in found])

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("once")
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", module="sub")
    warnings.warn_explicit("a", UserWarning, "sub.py", 3)
    warnings.warn_explicit("b", UserWarning, "other.py", 3, module="other")
    warnings.filterwarnings("ignore", lineno=7)
    warnings.warn_explicit("c", UserWarning, "other.py", 7)
    warnings.warn_explicit("d", UserWarning, "other.py", 8)
print([(str(w.message), w.filename[-8:], w.lineno) for w in found])

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("error", e)
    warnings.resetwarnings()
    print(len(warnings.filters))
print(repr(warnings.formatwarning("m", UserWarning, "f.py", 3, "x = 1")))
print(str(warnings.WarningMessage("m", UserWarning, "f.py", 3)))
for wrong in (
    lambda: warnings.warn("x", int),
    lambda: warnings.simplefilter("never"),
    lambda: warnings.catch_warnings().__exit__(),
):
    try:
        wrong()
    except (TypeError, AssertionError, RuntimeError) as e:
        print(type(e).__name__)
shown = []
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, category, *rest, **more: shown.append(str(message))
    warnings.warn("by hook")
print(shown, warnings.showwarning is not None)

# The old places of names of `typing`: the line of the program is told, also that of an import.
import typing

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    typing.io.IO, typing.re.Pattern
    from typing.io import TextIO
    from typing.re import Match
print(TextIO is typing.TextIO, Match is typing.Match)
for w in found:
    print(w.category.__name__, w.message, w.filename[-18:], w.lineno)
try:
    typing.io.List
except AttributeError as e:
    print("nothing else")
