# weakref.finalize
import gc
import weakref


class A:
    pass


log = []


def note(*args, **kwargs):
    log.append((args, sorted(kwargs.items())))
    return "result"


def test():
    a = A()
    f = weakref.finalize(a, note, 1, 2, k=3)
    print(f.alive, f.peek()[0] is a, f.peek()[1] is note, f.peek()[2:])
    a = None
    gc.collect()
    print(log, f.alive, f.peek(), f.detach(), f())
    log.clear()
    b = A()
    g = weakref.finalize(b, note)
    print(g(), g(), g.alive, log)
    b = None
    gc.collect()
    print(log)
    c = A()
    h = weakref.finalize(c, note, 9)
    print(h.detach()[2], h.alive, h())
    c = None
    gc.collect()
    print(log)
    log.clear()
    d = A()
    weakref.finalize(d, note, "kept by nobody")
    gc.collect()
    print(log)
    d = None
    gc.collect()
    print(log)
    e = A()
    i = weakref.finalize(e, lambda: 1 / 0)
    try:
        i()
    except ZeroDivisionError:
        print("ZeroDivisionError", i.alive)


test()
for bad in (lambda: weakref.finalize(5, note), lambda: weakref.finalize(test)):
    try:
        print(bad())
    except TypeError:
        print("TypeError")
