# skip: image
# Sources of definitions, and the finder of their ends.
import inspect
import io
import tokenize


def decorated(f):
    return f


@decorated
def one(x=(1,
           2)):
    # a comment in it
    if x:
        return """text
not indented"""

    # the last comment
# a comment behind it


class Two:
    a = 1

    @decorated
    def method(self): return 1

    b = lambda self: 2


def three(): pass
after = 1

for thing in one, Two, Two.method, three:
    print(repr(inspect.getsource(thing)))


def ends(source, started=False):
    finder = inspect.BlockFinder()
    finder.started = started
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            finder.tokeneater(*token)
    except inspect.EndOfBlock:
        return finder.last, True
    except IndentationError:
        return finder.last, "indentation"
    return finder.last, False


print(ends("def f():\n    pass\n\n\nx = 1\n"), ends("def f(): pass\ny = 2\n"), ends("class A:\n  b = 1\n"))
print(ends("x = lambda: (1,\n  2)\ny\n"), ends("@a(\n1)\n@b\ndef f():\n  pass\n# c\nz\n"))
print(ends("    if a:\n        b\n    c\n", True), ends("if a:\n    b\nc\n", True))
print(inspect.getblock(["def f():\n", "    x\n", "\n", "y\n"]))
