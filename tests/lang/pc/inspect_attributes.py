# What `inspect` says of built-in functions, of attributes of classes and of documentation.

import dataclasses
import hashlib
import inspect


class Plain:
    def method(self):
        "The text."


class Derived(Plain):
    def method(self):
        pass

    value = 5
    static = staticmethod(len)
    made = classmethod(lambda cls: cls)
    prop = property(lambda self: 1)


for thing in (Plain, object, len, print, sum, sorted, "".join, [].append, {}.get, "".split):
    print(inspect.signature(thing))
print(inspect.signature(Plain.__init__), inspect.signature(dict.__init__))
print(inspect.getfullargspec(print))
for wrong in (type("D", (dict,), {}), int, 5):
    try:
        print(inspect.signature(wrong))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
found = inspect.classify_class_attrs(Derived)
print([one[:3] for one in found if not one.name.startswith("__")])
print(inspect.getdoc(Derived.method), inspect.getdoc(Derived), inspect.getdoc(Plain.method))


class Hashing:
    # Not bound to the object.
    kind = hashlib.sha256


print(Hashing().kind(b"x").hexdigest()[:8], hashlib.sha256.__name__)
print(dataclasses._FIELD.name, dataclasses._FIELD_CLASSVAR.name, dataclasses._FIELD_INITVAR.name)


class Untrue(Exception):
    def __bool__(self):
        return False


class Empty(Exception):
    def __len__(self):
        return 0


print(bool(Untrue()), not Untrue(), 1 if Empty() else 2, Untrue() or "other", bool(ValueError()))
