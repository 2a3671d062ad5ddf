# What exceptions keep: their dict, all of `args`, the traceback.
import pickle


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Error(ValueError):
    def __init__(self, **kw):
        self.__dict__ = kw


e = Error(a=1, b=2)
print(e.a, e.b, e.__dict__, e.args)
object.__setattr__(e, "__dict__", {"c": 3})
print(e.c, hasattr(e, "a"))
d = {"x": 1}
e.__dict__ = d
d["y"] = 2
print(e.y, e.__dict__ is d)
show(lambda: setattr(e, "__dict__", 5))
show(lambda: setattr(e, "__dict__", None))
e = ValueError(1)
e.__dict__ = {"q": 1}
print(e.q, e.args)
e.new = 2
print(e.__dict__)
show(lambda: delattr(e, "__dict__"))

o = OSError(1, "text", "name")
print(o.args, o.filename, o.errno)
o.args = (1, 2, 3, 4)
print(o.args, o.errno, o.strerror, o.filename, repr(o))
o.args = (5,)
print(o.args, o)
o.args = ()
print(o.args, repr(o))
print(OSError(1, 2, 3, 4, 5, 6).args, OSError(1, 2, 3, None, 5).args)
print(OSError(1).args, OSError().args)
o = OSError("a", "b", "c", "d", "e", "f", "g")
print(o.args, o.errno, str(o))


class Own(OSError):
    def __init__(self, *args, **kw):
        self.kw = kw


o = Own(1, 2, 3, 4, x=5)
print(type(o).__name__, o.args, o.kw, o.errno, o.filename)


class OwnBoth(OSError):
    def __new__(cls, *args, **kw):
        self = OSError.__new__(cls, *args)
        self.was = args
        return self

    def __init__(self, first, *rest, **kw):
        super().__init__(first, "strerror")


o = OwnBoth(2, "b", "c", x=1)
print(o.args, o.was, o.errno, o.strerror, o.filename, str(o))


class Three(OSError):
    def __init__(self, a, b, c):
        super().__init__(a, b, c)
        self.c = c


o = Three(1, "x", "file")
print(o.args, o.filename, o.c, str(o), repr(o))
print(pickle.loads(pickle.dumps(OSError(1, "a", "f"))).filename)


class OnlyNew(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


o = OnlyNew(2, "no", "file")
print(type(o).__name__, o.args, o.filename, o)
print(type(OSError(2, "no")).__name__, type(OnlyNew(2, "no")).__name__)
o.filename = "other"
o.errno = 77
o.strerror = "texts"
print(o, o.args, o.filename, o.errno)
o.filename2 = "second"
print(o)


def raises(n):
    if n == 0:
        raise KeyError("deep")
    raises(n - 1)


def depth(tb):
    n = 0
    while tb is not None:
        n += 1
        tb = tb.tb_next
    return n


try:
    raises(3)
except KeyError as e:
    tb = e.__traceback__
    print(depth(tb))
    e.__traceback__ = tb.tb_next
    print(depth(e.__traceback__))
    again = e.with_traceback(tb.tb_next.tb_next)
    print(again is e, depth(e.__traceback__), e.__traceback__.tb_lineno > 0)
    e.__traceback__ = None
    print(depth(e.__traceback__))
    show(lambda: setattr(e, "__traceback__", 1))
    show(lambda: delattr(e, "__traceback__"))
try:
    raises(0)
except KeyError as e:
    kept = e
try:
    raise kept
except KeyError as e:
    print(depth(e.__traceback__))
kept.__traceback__ = None
try:
    raise kept
except KeyError as e:
    print(depth(e.__traceback__))


class A(Exception):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args)
        self.made = kw
        return self

    def __init__(self, *args, k=1):
        super().__init__("text")


a = A(1, 2, k=3)
print(a.args, a.made)
a = Exception.__new__(A, 7, 8)
print(a.args)
show(lambda: ValueError(a=1))
show(lambda: delattr(a, "args"))
print(BaseException.args, "args" in vars(BaseException), BaseException.__dict__["args"].__get__(a))
a.__notes__ = ["n"]
a.add_note("m")
print(a.__notes__, a.__dict__)
print(a.__reduce__())


class Guarded(Exception):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delete", name)
        object.__delattr__(self, name)


g = Guarded()
g.x = 1
print(g.x, g.__dict__)
object.__setattr__(g, "__dict__", {"y": 2})
del g.y
print(g.__dict__)
show(lambda: delattr(g, "z"))


try:
    raises(4)
except KeyError as e:
    tb = e.__traceback__
    print(depth(tb))
    inner = tb.tb_next.tb_next
    tb.tb_next = inner
    print(depth(tb), depth(e.__traceback__), e.__traceback__ is tb)
    tb.tb_next = None
    print(depth(e.__traceback__), tb.tb_lineno > 0, tb.tb_frame.f_code.co_name)
    inner.tb_next = None
    tb.tb_next = inner
    print(depth(tb), tb.tb_next.tb_frame.f_code.co_name)

    def loop():
        tb.tb_next = tb

    def wrong():
        tb.tb_next = 1

    def delete():
        del tb.tb_next

    show(loop)
    show(wrong)
    show(delete)

# What a handler of errors changes is in the text of the error.
u = UnicodeEncodeError("codec", "abcde", 1, 5, "why")
print(u)
u.end = 2
print(u, u.args)
u.reason, u.start = "because", 0
print(u)
u = UnicodeDecodeError("codec", b"abcde", 1, 5, "why")
u.end, u.encoding = 2, "other"
print(u)
