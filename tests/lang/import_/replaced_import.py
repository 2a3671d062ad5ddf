# `import` calls what stands for __import__.
import builtins

original = __import__


def custom(name, globals, locals, fromlist, level):
    print(name, fromlist, level)

    class M:
        a = 1
        b = 2

    return M


builtins.__import__ = custom
import x
import x.y
from x import a, b
from .x import a
builtins.__import__ = original
print(x.b, a, b)
import math

print(math.floor(2.5))
for args in [("",), ("x", None, None, None, -1), ("x", "globals", None, None, 1)]:
    try:
        __import__(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
print(__import__("math", "globals") is math)
