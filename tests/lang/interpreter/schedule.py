# differs: micropython.schedule
import micropython

log = []


def note(x):
    log.append(x)


micropython.schedule(note, 1)
micropython.schedule(log.append, 2)
for i in range(3):
    pass
print(log)


def outer(x):
    micropython.schedule(note, "inner")
    for i in range(10):
        pass
    log.append("outer")


log.clear()
micropython.schedule(outer, None)
for i in range(10):
    pass
print(log)


def fill(x):
    try:
        for i in range(100):
            micropython.schedule(note, i)
    except RuntimeError as e:
        print(e)


log.clear()
micropython.schedule(fill, None)
for i in range(100):
    pass
print(log)


def gen():
    micropython.schedule(note, "g")
    yield 1
    yield 2


log.clear()
print(list(gen()), log)


class C:
    @property
    def p(self):
        micropython.schedule(note, "p")
        return 5


log.clear()
print(C().p + C().p, [C().p for i in range(2)])
print(log)
log.clear()
try:
    micropython.schedule(note, "t")
    raise ValueError
except ValueError:
    pass
print(log)
try:
    micropython.schedule(note)
except TypeError:
    print("TypeError")
