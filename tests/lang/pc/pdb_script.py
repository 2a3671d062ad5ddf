# skip: image
# The debugger at work on a program, told by text.
import io
import os
import pdb
import sys


def inner(x, *rest, key=1):
    y = x * 2
    z = y + key
    return z


def outer(n):
    total = 0
    for i in range(n):
        total += inner(i)
    return total


def fails(n):
    small = n
    return 1 / (small - n)


OPTIONS = {"nosigint": True, "readrc": False}
HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep


def shown(out):
    # Places in the library differ.
    lines = out.getvalue().replace(HERE, "").split("\n")
    own = [line for line in lines if "bdb.py(" not in line and "-> res = func(" not in line]
    return "\n".join(own)


def debug(commands, function, *args):
    out = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), **OPTIONS, stdout=out)
    print("====", function.__name__, commands)
    try:
        print(debugger.runcall(function, *args))
    except Exception as e:
        print(type(e).__name__)
    print(shown(out))


first = ["step", "next", "next", "p total, i", "step", "args", "where", "s", "s", "up", "p n, i"]
debug(first + ["up", "down", "d", "d", "return", "quit"], outer, 2)
stops = ["break inner", "continue", "p x", "!x = 50", "next", "p y", "p x"]
debug(stops + ["continue", "clear 1", "c"], outer, 2)
debug(["n", "n", "n", "until", "p i", "list", "ll", "rv", "c"], outer, 2)
shows = ["pp locals()", "whatis small", "display small", "x y z", "p nope", "q"]
debug(["n", "n", "n"] + shows, fails, 3)
breaks = ["tbreak 10, y > 2", "break", "c", "p y", "disable 2", "ignore 2 x", "condition 2 x"]
debug(breaks + ["c"], outer, 3)
debug(["alias pi p total ;; p n", "pi", "n", "n", "pi", "c"], outer, 1)
debug(["b 10", "commands", "silent", "p y", "continue", "end", "c"], outer, 2)


def post():
    out = io.StringIO()
    try:
        fails(4)
    except ZeroDivisionError as e:
        debugger = pdb.Pdb(stdin=io.StringIO("p small\nup\nw\nq\n"), **OPTIONS, stdout=out)
        debugger.reset()
        debugger.interaction(None, e.__traceback__)
    print(shown(out))


post()
