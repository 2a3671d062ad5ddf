# __del__: called once, after the last reference has gone.
import gc


class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append("del " + self.name)


log = []


def scope():
    a = A("a")
    b = A("b")
    a.other = b
    b.other = a


scope()
gc.collect()
print(sorted(log))
log.clear()
kept = A("kept")
gc.collect()
print(log, kept.name)
kept = None
gc.collect()
print(log)


class B(A):
    pass


class C(A):
    def __del__(self):
        log.append("sub")
        super().__del__()


class L(list):
    def __del__(self):
        log.append("list %d" % len(self))


class N:
    def __new__(cls, *args):
        return super().__new__(cls)

    def __init__(self, n):
        self.n = n

    def __del__(self):
        log.append("new %d" % self.n)


def more():
    B("b")
    C("c")
    L([1, 2])
    N(5)


log.clear()
more()
gc.collect()
print(sorted(log))
saved = []


class Phoenix:
    def __del__(self):
        log.append("rise")
        saved.append(self)


def burn():
    Phoenix()


log.clear()
burn()
gc.collect()
print(log, len(saved), type(saved[0]).__name__)
saved.clear()
gc.collect()
print(log)


class Many:
    count = 0

    def __init__(self, n):
        self.n = n

    def __del__(self):
        Many.count += self.n


def many():
    alive = []
    for i in range(100):
        m = Many(1)
        if i % 10 == 0:
            alive.append(m)
    m = None
    return alive


alive = many()
gc.collect()
print(Many.count)
alive = None
gc.collect()
print(Many.count)


class Failing:
    def __init__(self, fail):
        if fail:
            raise ValueError

    def __del__(self):
        log.append("failed")


def failing():
    try:
        Failing(True)
    except ValueError:
        pass


log.clear()
failing()
gc.collect()
print(log)
