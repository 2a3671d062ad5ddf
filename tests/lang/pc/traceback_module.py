# `traceback` in CPython's form: sources, chains, groups, frames.
import io
import sys
import traceback


def inner():
    raise ValueError("two\nlines")


def outer():
    inner()


def shown(e):
    print("".join(traceback.format_exception(e)).replace(outer.__code__.co_filename, "FILE"))


try:
    outer()
except ValueError as e:
    first = e
    shown(e)
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    t = e.__traceback__
    while t is not None:
        code = t.tb_frame.f_code
        print(code.co_name, t.tb_lineno - code.co_firstlineno)
        print(t.tb_frame.f_globals is globals(), t.tb_frame is t.tb_frame)
        t = t.tb_next
    for place in traceback.extract_tb(e.__traceback__):
        print(place.name, place.line, tuple(place)[1] == place.lineno, len(place))
    print(len(traceback.extract_tb(e.__traceback__, limit=1)), traceback.extract_tb(None))

try:
    try:
        outer()
    except ValueError as e:
        raise TypeError("a") from e
except TypeError as e:
    print(len(traceback.extract_tb(e.__traceback__)), type(e.__cause__).__name__)
    print("direct cause" in "".join(traceback.format_exception(e)))
    print("direct cause" in "".join(traceback.format_exception(e, chain=False)))

try:
    try:
        outer()
    except ValueError:
        outer()
except ValueError as e:
    print("During handling" in "".join(traceback.format_exception(e)))

e = ValueError("noted")
e.add_note("one\ntwo")
print(traceback.format_exception_only(e))
e.__notes__ = "text"
print(traceback.format_exception_only(e))
try:
    e.add_note("x")
except TypeError as e:
    print(e)


class Odd(Exception):
    def __str__(self):
        raise ValueError("no")


print(traceback.format_exception_only(Odd()))
for args in (
    ("bad", ("bad.py", 1, 2, "abcdefg", 1, 7)),
    ("bad", ("bad.py", 1, 2, "abcdefg")),
    ("bad", ("bad.py", 1, 4, "   abc\n", 1, 0)),
    ("bad", ("bad.py", None, None, None)),
    ("bad",),
):
    print(traceback.format_exception_only(SyntaxError(*args)))
shown(ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), OSError(3)])]))
shown(ExceptionGroup("many", [ValueError(i) for i in range(20)]))


def again(n):
    if n:
        again(n - 1)
    else:
        raise KeyError


try:
    again(10)
except KeyError as e:
    shown(e)

out = io.StringIO()
try:
    outer()
except ValueError:
    traceback.print_exc(file=out)
print(out.getvalue().count("\n"), traceback.format_exc())
try:
    traceback.format_exception(1)
except TypeError as e:
    print(e)
found = traceback.TracebackException.from_exception(first)
print(found.exc_type, str(found), len(found.stack), found == found, found.__cause__)
print([p.name for p in traceback.extract_stack()], traceback.StackSummary.from_list([("f", 1, "g", "x")])[0])

old, sys.stderr = sys.stderr, io.StringIO()
try:
    first.mising
except AttributeError as e:
    sys.excepthook(type(e), e, None)


class Point:
    def __init__(self):
        self.colour = 1


try:
    Point().color
except AttributeError as e:
    sys.excepthook(type(e), e, None)
text, sys.stderr = sys.stderr.getvalue(), old
print(text.replace(outer.__code__.co_filename, "FILE"))
