# What exceptions keep of their arguments: `args`, `str`, `repr`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for kind in (Exception, ValueError, KeyError, OSError, StopIteration, SystemExit, AssertionError, UnicodeError):
    for args in ((), ("a",), ("a", 2), (None,), ((1, 2),), ("é",)):
        if kind is OSError and len(args) == 2:
            continue
        e = kind(*args)
        print(kind.__name__, e.args, str(e), repr(e))
e = ValueError("a")
e.args = (1, 2)
print(e, repr(e), e.args)
e.extra = 5
print(e.extra)
print(StopIteration(7).value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code)


class Own(Exception):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code


class Quiet(Exception):
    def __str__(self):
        return "quiet"


o = Own(5)
print(o, repr(o), o.args, o.code, Quiet("x"), repr(Quiet("x")))
check(lambda: Exception(a=1))
check(lambda: Own())
