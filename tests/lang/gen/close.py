# close() raises GeneratorExit inside; cleanup runs once.
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("GeneratorExit")
        raise
    finally:
        print("finally")


a = g()
a.close()
print("closed before start", list(a))
a = g()
print(next(a))
a.close()
a.close()
print(next(a, "nothing"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "refuses"


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError:
    print("RuntimeError")


def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


w = swallow()
next(w)
print(w.close())


def fails():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


f = fails()
next(f)
try:
    f.close()
except KeyError as e:
    print("KeyError", e.args)


def nested():
    try:
        yield from g()
    finally:
        print("outer finally")


n = nested()
next(n)
n.close()
