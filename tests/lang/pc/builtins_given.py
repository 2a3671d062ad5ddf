# What `__builtins__` in the globals of code does, and the names that each module has.
import builtins
import sys


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


names = {}
exec("x = len([1])", names)
print(sorted(names), names["x"])
names = {}
print(eval("1 + 1", names), sorted(names))
attempt(lambda: exec("print(1)", {"__builtins__": {}}))
attempt(lambda: exec("print(len([1]))", {"__builtins__": {"print": print}}))
attempt(lambda: eval("sum([1, 2])", {"__builtins__": {"sum": max}}))
attempt(lambda: eval("sum([x])", {"__builtins__": builtins, "x": 5}))
attempt(lambda: eval("abs(-1)", {"__builtins__": vars(builtins)}))
given = {"first": 1}
space = {"__builtins__": given}
exec("def f():\n    return first + second", space)
attempt(space["f"])
given["second"] = 2
attempt(space["f"])
del given["first"]
attempt(space["f"])
space = {}
exec("def g():\n    return len('abc')", space)
attempt(space["g"])
del space["__builtins__"]
attempt(space["g"])
LEFT = "__annotations__", "__cached__"
print([n for n in sorted(globals()) if n.startswith("__") and n not in LEFT])
print(__doc__ is None, __package__, __spec__, __name__)
print(__builtins__ is builtins, __builtins__.len is len)


def inner():
    return __doc__, __name__


attempt(inner)
attempt(lambda: __import__("nothing_there"))
attempt(lambda: __import__("nothing_there.more"))
attempt(lambda: __import__("sys.more"))
attempt(lambda: __import__("os.path.more"))
attempt(lambda: isinstance(1, "x"))
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: issubclass(int, 5))
