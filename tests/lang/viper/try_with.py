# Exceptions and context managers in viper code.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)


@micropython.viper
def handled(x: int, log) -> int:
    result = 0
    try:
        result = 100 // x
    except ZeroDivisionError:
        log.append("zero")
        result = -1
    else:
        log.append("fine")
    finally:
        log.append("finally")
    return result


@micropython.viper
def left(x: int, log) -> int:
    try:
        if x > 2:
            return x * 2
        x += 10
    finally:
        log.append(x)
    return x


@micropython.viper
def named(log):
    try:
        raise ValueError("v")
    except ValueError as e:
        log.append(str(e))
    try:
        missing
    except (NameError, TypeError) as e:
        log.append(type(e).__name__)
        try:
            raise
        except NameError:
            log.append("again")


@micropython.viper
def loop(n: int, log):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(-i)


class Manager:
    def __init__(self, log, quiet):
        self.log, self.quiet = log, quiet

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, kind, value, trace):
        self.log.append(kind.__name__ if kind else None)
        return self.quiet


@micropython.viper
def managed(x: int, log, quiet) -> int:
    with Manager(log, quiet) as m:
        log.append(m.quiet)
        if x == 0:
            raise KeyError("k")
        if x == 1:
            return 5
    return x


for f, cases in (
    (handled, ((5,), (0,))),
    (left, ((3,), (1,))),
    (named, ((),)),
    (loop, ((5,),)),
):
    for case in cases:
        log = []
        print(f.__name__, f(*case, log), log)
for x in range(3):
    for quiet in (True, False):
        log = []
        try:
            print(managed(x, log, quiet), log)
        except KeyError:
            print("KeyError", log)


@micropython.viper
def chain():
    raise ValueError("a") from KeyError("b")


try:
    chain()
except ValueError as e:
    print(repr(e.__cause__))
