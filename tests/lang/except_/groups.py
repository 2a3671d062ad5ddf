# Exception groups and except*.
def show(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [show(x) for x in e.exceptions])
    return repr(e)


eg = ExceptionGroup("m", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), OSError("x")])])
print(eg, show(eg), eg.args[0], len(eg.args))
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for args in (("m", []), ("m", [1]), (1, [ValueError()]), ("m", [KeyboardInterrupt()]), ("m",), ("m", 5)):
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__)
a, b = eg.split(ValueError)
print(show(a), show(b))
print(show(eg.subgroup(lambda e: isinstance(e, OSError))), eg.subgroup(KeyError), show(eg.subgroup((TypeError, OSError))))
print(eg.split(ExceptionGroup)[0] is eg, eg.split(KeyError) == (None, eg) or show(eg.split(KeyError)[1]))


def run(exc):
    try:
        raise exc
    except* ValueError as e:
        print("  values", show(e))
    except* (TypeError, KeyError) as e:
        print("  types", show(e))
    else:
        print("  else")
    finally:
        print("  finally")


def attempt(f, *args):
    try:
        f(*args)
        print("fine")
    except BaseException as e:
        print("raised", show(e))


attempt(run, eg)
attempt(run, ValueError("naked"))
attempt(run, OSError("naked"))
attempt(run, ExceptionGroup("all", [ValueError(1), KeyError(2)]))


def nothing_raised():
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("  else")


attempt(nothing_raised)


def raising(exc):
    try:
        raise exc
    except* ValueError:
        raise RuntimeError("from the handler")
    except* TypeError as e:
        raise


attempt(raising, ExceptionGroup("g", [ValueError(1)]))
attempt(raising, ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)]))
attempt(raising, ExceptionGroup("g", [TypeError(2)]))
attempt(raising, ExceptionGroup("g", [ExceptionGroup("h", [TypeError(2), KeyError(1)]), TypeError(3)]))
attempt(raising, TypeError("naked"))


def bad(cls):
    try:
        raise ValueError
    except* cls:
        print("no")


for cls in (5, int, (ValueError, 5), ExceptionGroup, BaseExceptionGroup):
    try:
        bad(cls)
    except TypeError:
        print("TypeError")
    except BaseException as e:
        print(show(e))


def names():
    e = "outer"
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError:
        return "unbound"


print(names())


def loops():
    out = []
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            for x in e.exceptions:
                if x.args[0] == 1:
                    break
                out.append(x.args[0])
    return out


print(loops())


def nested():
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        except* ValueError:
            try:
                raise KeyError("inner")
            except KeyError:
                print("  inner")
    except* TypeError as e:
        print("  outer", show(e))


attempt(nested)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)


m = MyGroup("mine", [ValueError(1), KeyError(2)])
x, y = m.split(ValueError)
print(show(x), show(y), isinstance(m, MyGroup))
try:
    raise eg
except ExceptionGroup as e:
    print(e is eg)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as e:
    print(e.__context__, type(e).__name__)
