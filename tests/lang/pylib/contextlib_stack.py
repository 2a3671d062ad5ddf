from contextlib import ExitStack, contextmanager


@contextmanager
def cm(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except Exception as e:
        print(name, "sees", type(e).__name__)
        if not swallow:
            raise
    finally:
        print("exit", name)


with ExitStack() as s:
    print(s.enter_context(cm("a")), s.enter_context(cm("b")))
    s.callback(print, "called", 1, sep="-")
with ExitStack() as s:
    s.enter_context(cm("outer", True))
    s.enter_context(cm("inner"))
    raise ValueError
try:
    with ExitStack() as s:
        s.enter_context(cm("a"))
        s.callback(lambda: 1 / 0)
        raise KeyError
except ZeroDivisionError as e:
    print("ZeroDivisionError")


def leave(t, e, tb):
    print("leave", t and t.__name__)
    return True


with ExitStack() as s:
    s.push(leave)
    raise OSError
with ExitStack() as s:
    s.enter_context(cm("kept"))
    kept = s.pop_all()
print("still")
kept.close()
s = ExitStack()
s.push(cm("pushed"))
s.callback(print, "last")


@s.callback
def final():
    print("final")


try:
    with ExitStack() as t:
        t.push(s.pop_all())
except RuntimeError as e:
    print(e)
try:
    ExitStack().enter_context(3)
except TypeError:
    print("TypeError")
