from contextlib import contextmanager, closing, suppress, nullcontext, ExitStack, ContextDecorator


@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except KeyError as e:
        print("caught", e)
    finally:
        print(">", name)


with tag("a") as x:
    print(x)
with tag("b"):
    raise KeyError(1)
try:
    with tag("c"):
        raise ValueError(2)
except ValueError as e:
    print("out", e)


@tag("d")
def decorated(n):
    return n + 1


print(decorated(1), decorated(2), decorated.__name__, tag.__name__)


@contextmanager
def broken(kind):
    if kind == "twice":
        yield 1
        yield 2
    if kind == "swallow and go on":
        try:
            yield
        except Exception:
            yield
    if kind == "other":
        try:
            yield
        except Exception as e:
            raise OSError(5) from e


for kind in ("never", "twice", "swallow and go on", "other"):
    try:
        with broken(kind):
            if kind != "twice":
                raise IndexError
    except (RuntimeError, OSError) as e:
        print(kind, type(e).__name__, e.args)


@contextmanager
def plain():
    yield


try:
    with plain():
        raise StopIteration("mine")
except StopIteration as e:
    print("StopIteration", e)


class C:
    def close(self):
        print("closed")


with closing(C()) as c:
    print(type(c).__name__)
with suppress(KeyError, IndexError):
    [][1]
with suppress():
    pass
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError:
    print("ZeroDivisionError")
with nullcontext(3) as n:
    print(n)
with nullcontext() as n:
    print(n)


class Deco(ContextDecorator):
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *e):
        print("out")


@Deco()
def f(a, *, b):
    print(a, b)


f(1, b=2)
f(3, b=4)
