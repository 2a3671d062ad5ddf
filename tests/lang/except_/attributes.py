# Attributes of exceptions: args, values of the constructor, chaining, notes.
def show(e, *names):
    print(type(e).__name__, [getattr(e, n) for n in names])


show(ValueError(1, "a"), "args")
e = ValueError("old")
e.args = ("new", 2)
print(e, repr(e), e.args)
e.args = [3]
print(e.args)
try:
    e.args = 5
except TypeError:
    print("TypeError")
show(StopIteration(5), "value", "args")
show(StopIteration(), "value", "args")
show(SystemExit(3), "code", "args")
show(SystemExit(), "code")
show(OSError(9999, "text"), "errno", "strerror", "filename", "args")
show(ImportError("m", name="n", path="p"), "msg", "name", "path", "args")
show(ImportError("m"), "msg", "name", "path")
show(ModuleNotFoundError("m", name="n"), "name")
show(NameError("m", name="n"), "name", "args")
show(AttributeError("m", name="n", obj=5), "name", "obj")
show(AttributeError("m"), "name", "obj")
show(UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"), "encoding", "object", "start", "end", "reason")
show(SyntaxError("m"), "msg")
for f in (lambda: ValueError(x=1), lambda: NameError("m", obj=1), lambda: OSError(name=1)):
    try:
        f()
    except TypeError:
        print("TypeError")


# A class with its own __init__ takes what it likes.
class E(Exception):
    def __init__(self, *, code=0, **rest):
        super().__init__("code", code)
        self.code = code
        self.rest = rest


e = E(code=3, other=4)
print(e, e.code, e.rest, e.args)

# Chaining.
a, b = KeyError("a"), ValueError("b")
try:
    try:
        raise a
    except KeyError:
        raise b from a
except ValueError as e:
    print(e.__cause__ is a, e.__context__ is a, e.__suppress_context__)
try:
    try:
        raise a
    except KeyError:
        raise TypeError("t")
except TypeError as e:
    print(e.__cause__, e.__context__ is a, e.__suppress_context__)
try:
    try:
        raise a
    except KeyError:
        raise TypeError("t") from None
except TypeError as e:
    print(e.__cause__, e.__context__ is a, e.__suppress_context__)
b.__cause__ = None
print(b.__cause__, b.__suppress_context__)
b.__suppress_context__ = False
b.__context__ = a
print(b.__context__ is a, b.__suppress_context__)
for name in ("__cause__", "__context__"):
    try:
        setattr(b, name, 5)
    except TypeError:
        print("TypeError", name)
for cause in (5, int, "x"):
    try:
        raise ValueError from cause
    except TypeError:
        print("TypeError")
    except ValueError:
        print("no")

# Tracebacks are objects; one can be moved to another exception.
e = ValueError()
print(e.__traceback__)


def deep(n):
    if n:
        deep(n - 1)
    raise e


try:
    deep(5)
except ValueError as caught:
    print(caught.__traceback__ is not None, caught is e)
other = TypeError()
print(other.with_traceback(e.__traceback__) is other, other.__traceback__ is e.__traceback__)
other.__traceback__ = None
print(other.__traceback__)
one = KeyError()
try:
    raise one
except KeyError:
    pass
e.__traceback__ = one.__traceback__
try:
    deep(2)
except ValueError:
    print("raised again")
for bad in (5, "x"):
    try:
        e.__traceback__ = bad
    except TypeError:
        print("TypeError")
    try:
        e.with_traceback(bad)
    except TypeError:
        print("TypeError")

# Notes.
n = ValueError("v")
print(hasattr(n, "__notes__"))
n.add_note("first")
n.add_note("second")
print(n.__notes__)
try:
    n.add_note(5)
except TypeError:
    print("TypeError")

# The tree.
for name in ("ArithmeticError AssertionError AttributeError BufferError DeprecationWarning EOFError "
             "FloatingPointError GeneratorExit ImportError IndentationError IndexError KeyError "
             "KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError "
             "NotImplementedError OSError OverflowError RecursionError ReferenceError RuntimeError "
             "RuntimeWarning StopAsyncIteration StopIteration SyntaxError SystemError SystemExit "
             "TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError "
             "UnicodeError UnicodeTranslateError UserWarning ValueError Warning "
             "ZeroDivisionError").split():
    cls = eval(name)
    print([c.__name__ for c in cls.__mro__])
print(IOError is OSError, EnvironmentError is OSError)
