# Frames and the variables of running functions.
import inspect
import sys
import traceback


def show(frame):
    code = frame.f_code
    found = sorted(frame.f_locals.items(), key=lambda item: item[0])
    print(code.co_name, [(k, v) for k, v in found if k != "use"])


def callee():
    show(sys._getframe(1))
    show(sys._getframe().f_back)
    return inspect.currentframe().f_back


def caller(a, *rest, key=3):
    text = "x"
    captured = [1]

    def use():
        return captured

    frame = callee()
    print(frame is sys._getframe(), frame.f_lineno - caller.__code__.co_firstlineno)
    more = use()
    print(sorted(frame.f_locals) == sorted(locals()), frame.f_locals is frame.f_locals)
    del text
    print("text" in frame.f_locals, frame.f_locals["more"])
    frame = None
    return sys._getframe()


done = caller(1, 2)
print(sorted(done.f_locals), done.f_locals["rest"], done.f_back.f_code.co_name)
print(done.f_globals is globals(), done.f_builtins["len"] is len, done.f_back is sys._getframe())


def raises(n):
    mine = n * 2
    if n == 0:
        raise ValueError("zero")
    raises(n - 1)


try:
    raises(2)
except ValueError as e:
    tb = e.__traceback__
    for frame, line in traceback.walk_tb(tb):
        known = {k: v for k, v in frame.f_locals.items() if k in ("n", "mine")}
        print(frame.f_code.co_name, line - frame.f_code.co_firstlineno > 0, known)
    last = tb
    while last.tb_next:
        last = last.tb_next
    print([f.f_code.co_name for f, _ in traceback.walk_stack(last.tb_frame)])
    found = traceback.TracebackException.from_exception(e, capture_locals=True)
    print([(s.name, s.locals.get("mine")) for s in found.stack][1:])
    text = "".join(found.format())
    print("    mine = 4" in text, "    n = 0" in text)
    traceback.clear_frames(tb)
    print(last.tb_frame.f_locals)

print([f.function for f in inspect.stack()][:1])


def gen(a):
    b = a + 1
    yield b
    c = yield
    return c


g = gen(1)
print(g.gi_frame.f_locals, g.gi_frame.f_back)
next(g)
print(g.gi_frame.f_locals, g.gi_frame is g.gi_frame)
frame = g.gi_frame
next(g)
g.close()
print(g.gi_frame, frame.f_code.co_name)


def info(a, b, *args, c=5, **kw):
    d = 4
    return inspect.getargvalues(inspect.currentframe())


found = info(1, 2, 3, x=9)
print(found.args, found.varargs, found.keywords, found.locals["kw"])
print(inspect.formatargvalues(*found))


class K:
    inside = 1
    print(sorted(k for k in sys._getframe().f_locals if not k.startswith("__")))


namespace = {}
exec("import sys\nz = 1\nprint(sorted(sys._getframe().f_locals))", {}, namespace)


def trace_of():
    value = 1
    try:
        1 / 0
    except ZeroDivisionError:
        found = inspect.trace()
        return found[-1].function, found[-1].frame.f_locals["value"]


print(trace_of())


def clearing():
    try:
        sys._getframe().clear()
    except RuntimeError as e:
        print(e)


clearing()
print([v for v in (lambda: [sys._getframe().f_locals.get("x") for x in (1, 2)])()])
