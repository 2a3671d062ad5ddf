# differs: python3 has no viper; the error is in the line that it is about
import io
import sys


def show(e):
    out = io.StringIO()
    sys.print_exception(e, out)
    print("\n".join(out.getvalue().split("\n")[2:]))


source = """\
x = 1
@micropython.viper
def f(a: int):
    b = a + 1
    if b:
        b = "text"
    return b
"""
try:
    exec(source)
except TypeError as e:
    show(e)

source = source.replace("text", "").replace('""', "7").replace("return b", "raise ValueError(b)")
exec(source)
try:
    f(0)
except ValueError as e:
    show(e)
try:
    f("a")
except TypeError as e:
    show(e)
