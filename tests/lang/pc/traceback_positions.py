# skip: image
# Columns of places: of code, of tracebacks, of what programs make themselves.
import itertools
import sys
import traceback


def fails(x):
    return [x.first +
            x["é"]["second"]]


class Item(dict):
    first = 1


def places(e):
    for place in traceback.TracebackException.from_exception(e).stack:
        print(place.name, place.end_lineno - place.lineno, place.colno, place.end_colno)


def of_code(tb):
    while tb is not None:
        positions = tb.tb_frame.f_code.co_positions()
        line, last, start, end = next(itertools.islice(positions, tb.tb_lasti // 2, None))
        print(line == tb.tb_lineno, last - line, start, end)
        tb = tb.tb_next


for value in (None, Item(), Item({"é": {}})):
    try:
        fails(value)
    except (AttributeError, KeyError) as e:
        places(e)
        of_code(e.__traceback__)
        print([(p.colno, p.end_colno) for p in traceback.extract_tb(e.__traceback__)])
        # Who walks along the frames himself sees lines alone.
        plain = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__))
        print([(p.colno, p.end_colno, p.end_lineno) for p in plain])

for source in ("x = 1\ny = x + (1 / 0)", "1 / 0", "\n\n  1"):
    try:
        exec(compile(source, "<made>", "exec"))
    except ZeroDivisionError as e:
        places(e)
    except SyntaxError as e:
        print(type(e).__name__)
try:
    eval("[1, 2 + len(3)]")
except TypeError as e:
    places(e)

code = compile("def f(a):\n    return a.b(1)", "<made>", "exec").co_consts[0]
found = list(code.co_positions())
print(len(found) == len(code.co_code) // 2 or len(found) == (len(code.co_code) + 1) // 2)
print((2, 2, 11, 17) in found, (2, 2, 11, 14) in found)
copied = code.replace(co_name="g", co_filename="other")
print((2, 2, 11, 17) in list(copied.co_positions()))

# Columns of one's own.
own = traceback.FrameSummary("f", 1, "g", line="value = a + b[c] * 2", lookup_line=False)
print(own.colno, own.end_colno, own.end_lineno)
for colno, end_colno in ((8, 13), (12, 16), (0, 20), (8, 20), (8, None), (3, 3), (8, 99)):
    own = traceback.FrameSummary(
        "f", 1, "g", line="value = a + b[c] * 2", end_lineno=1, colno=colno, end_colno=end_colno
    )
    print("".join(traceback.StackSummary.from_list([own]).format()))
for line in (
    "a  **  b", "(a)+(b)", "a if b else c", "a[b][c]", "(a) [ b ]", "a + b; c", "x = 1", "f(a) // g",
    "a.b", "not a", "(a + b)", "é + b", "é[b]", "a @ # b", "yield a", "a[b:c, d]", "1 +", "'['[0]",
):
    own = traceback.FrameSummary(
        "f", 1, "g", line="=" + line + "=", end_lineno=1, colno=1, end_colno=1 + len(line.encode())
    )
    print(traceback.StackSummary.from_list([own]).format()[0])


class Frame:
    f_globals = f_locals = {}


class Code:
    co_filename = "f"
    co_name = "g"

    def co_positions(self):
        yield from [(1, 1, 0, 1), (2, 3, 4, 5), (None, None, 6, 7)]


class Place:
    tb_next = None
    tb_lineno = 9
    tb_frame = Frame()


Frame.f_code = Code()
for last in (0, 2, 3, 4, -1):
    Place.tb_lasti = last
    try:
        found = traceback.extract_tb(Place())[0]
        print(found.lineno, found.end_lineno, found.colno, found.end_colno)
    except Exception as e:
        print(type(e).__name__)
