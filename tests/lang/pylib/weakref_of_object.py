# The references that an object has.
import weakref


class A:
    pass


a, b = A(), A()
print(weakref.getweakrefcount(a), weakref.getweakrefs(a))
r = weakref.ref(a)
print(weakref.getweakrefcount(a), weakref.getweakrefs(a)[0] is r, r.__callback__)
forget = lambda ref: None
s = weakref.ref(a, forget)
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), s.__callback__ is forget)
print(weakref.getweakrefcount(b), weakref.getweakrefs(3), weakref.getweakrefcount(3))
