# What is called when an object has gone: by hand, at the end, or not at all.
import gc
import weakref


class Thing:
    pass


def told(*args, **kwargs):
    print("told", args, kwargs)
    return len(args)


a = Thing()
f = weakref.finalize(a, told, 1, x=2)
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[1:] == (told, (1,), {"x": 2}))
del a
gc.collect()
print(f.alive, f.peek(), f.detach(), f(), f.atexit)
b = Thing()
f = weakref.finalize(b, told, 5, 6)
print(f(), f(), f.alive)
f = weakref.finalize(b, told)
print(f.detach()[0] is b, f.alive, repr(f).endswith("; dead>"))
first, second, third = [weakref.finalize(b, told, n) for n in "abc"]
second.atexit = False
print(second.atexit, repr(first).startswith("<finalize object at 0x"), "'Thing'" in repr(third))
try:
    first.other = 1
except AttributeError as e:
    print("AttributeError")
try:
    weakref.finalize(5, told)
except TypeError as e:
    print(e)
print("end")
