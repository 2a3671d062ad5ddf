# try/except: matching by type, tuple, base class and bare except.
def attempt(f):
    try:
        return f()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ValueError as e:
        return "value %s" % (e.args,)
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return "exception " + type(e).__name__
    except:
        return "anything"


print(attempt(lambda: 1))
print(attempt(lambda: 1 // 0))
print(attempt(lambda: {}["k"]), attempt(lambda: [][0]))
print(attempt(lambda: int("x"))[:5])
print(attempt(lambda: None + 1), attempt(lambda: missing))


def raiser(e):
    def f():
        raise e

    return f


print(attempt(raiser(ValueError(1, 2))), attempt(raiser(OverflowError("big"))))
print(
    attempt(raiser(KeyboardInterrupt)),
    attempt(raiser(SystemExit(3))),
    attempt(raiser(LookupError())),
)
try:
    try:
        1 / 0
    except KeyError:
        print("never")
except ZeroDivisionError:
    print("outer")
try:
    pass
except 5:
    print("never evaluated")
