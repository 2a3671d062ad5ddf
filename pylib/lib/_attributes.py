# What `inspect` tells of the attributes of classes, and where docstrings that are missing are
# found.

from collections import namedtuple

Attribute = namedtuple("Attribute", "name kind defining_class object")


def _kind(value):
    if isinstance(value, staticmethod):
        return "static method"
    if isinstance(value, classmethod):
        return "class method"
    if isinstance(value, property):
        return "property"
    if _is_routine(value):
        return "method"
    return "data"


def _is_routine(value):
    from inspect import isroutine

    return isroutine(value) and not isinstance(value, type)


# In the order of `dir`: what a class has, of which sort, and which class of its order gives it.
def classify_class_attrs(cls):
    mro = cls.__mro__
    names = set(dir(cls))
    names.update(name for base in mro for name in base.__dict__)
    found = []
    for name in sorted(names):
        for base in mro:
            if name in base.__dict__:
                value = base.__dict__[name]
                found.append(Attribute(name, _kind(value), base, value))
                break
    return found


# The docstring of the method or property of the same name in a class before `obj`.
def finddoc(obj):
    owner = _owner(obj)
    name = getattr(getattr(obj, "fget", obj), "__name__", None)
    if owner is None or name is None:
        return None
    for base in owner.__mro__:
        doc = getattr(base.__dict__.get(name), "__func__", base.__dict__.get(name))
        doc = getattr(doc, "__doc__", None)
        if isinstance(doc, str):
            return doc
    return None


# The class that a function was defined in, by its names.
def _owner(obj):
    import sys

    obj = getattr(obj, "__func__", getattr(obj, "fget", obj))
    place = sys.modules.get(getattr(obj, "__module__", None))
    for part in (getattr(obj, "__qualname__", None) or "").split(".")[:-1]:
        place = getattr(place, part, None)
    return place if isinstance(place, type) else None
