# weakref.ref
import gc
import weakref


class A:
    pass


log = []


def called(r):
    log.append(r() is None)


def test():
    a = A()
    r = weakref.ref(a)
    print(r() is a, r() is a)
    a = None
    gc.collect()
    print(r())
    b = A()
    s = weakref.ref(b, called)
    t = weakref.ref(b, called)
    b.me = b
    print(s() is b and t() is b, log)
    b = None
    gc.collect()
    print(s(), t(), log)
    c = A()
    u = weakref.ref(c, called)
    u = None
    gc.collect()
    c = None
    gc.collect()
    print(log)


test()
for bad in (lambda: weakref.ref(5), lambda: weakref.ref(None), lambda: weakref.ref()):
    try:
        print(bad())
    except TypeError:
        print("TypeError")
print(callable(weakref.ref(test)), weakref.ref(test)() is test)


class Node:
    def __init__(self, parent):
        self.parent = weakref.ref(parent) if parent else None


root = Node(None)
leaf = Node(root)
print(leaf.parent() is root)
root = None
gc.collect()
print(leaf.parent())
refs = []


def many():
    objects = [A() for i in range(40)]
    refs.extend([weakref.ref(o) for o in objects])
    return objects[::4]


objects = many()
gc.collect()
print([i for i, r in enumerate(refs) if r() is not None], all(r() in objects for r in refs if r()))
