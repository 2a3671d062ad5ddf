# skip: image
# The source of functions and classes, by `inspect`: an image of a module has no path to it.
import functools
import inspect


def several(x):
    "doc"
    # a comment inside
    return (x +
1)


# Two lines
# of comment.
@staticmethod
def short(): return 3


class Outer:
    """doc"""

    def method(self):
        if 1:

            return 2

    # behind the method

    class Inner:
        x = 1

    @property
    def text(self):
        return """
deeper
"""


def wrap(f):
    @functools.wraps(f)
    def inner(*args):
        return f(*args)

    return inner


@wrap
def wrapped(y):
    return y


for item in (several, short, Outer.method, Outer.Inner, Outer.text.fget, wrapped, wrap):
    lines, start = inspect.getsourcelines(item)
    print(start, lines)
print(inspect.getsource(Outer.method))
print(inspect.getfile(several) == __file__, inspect.getcomments(short.__func__))
for item in (int, 3):
    try:
        inspect.getsource(item)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
