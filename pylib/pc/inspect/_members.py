# What objects and classes have, and their docstrings.

import sys
import types
from collections import namedtuple

from ._kinds import isbuiltin, isclass, isdatadescriptor, isfunction, ismethod
from ._kinds import ismethoddescriptor, isroutine
from ._static import getattr_static

__all__ = """Attribute getmembers getmembers_static classify_class_attrs getmro getdoc cleandoc
getclasstree walktree""".split()

Attribute = namedtuple("Attribute", "name kind defining_class object")


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    bases = getmro(object) if isclass(object) else ()
    names = dir(object)
    # Attributes that a class gives to its instances alone, as enumerations do.
    for base in getattr(object, "__bases__", ()) if isclass(object) else ():
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute):
                names.append(name)
    found, seen = [], set()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError(name)
        except AttributeError:
            owner = next((base for base in bases if name in base.__dict__), None)
            if owner is None:
                continue
            value = owner.__dict__[name]
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def classify_class_attrs(cls):
    mro = getmro(cls)
    # Metaclasses have attributes of their own, `type` and `object` are known.
    meta = tuple(c for c in getmro(type(cls)) if c not in (type, object))
    bases = (cls,) + mro[1:] + meta
    names = dir(cls)
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
            elif name not in names:
                names.append(name)
    found, seen = [], set()
    for name in names:
        attribute = _attribute(cls, name, bases, mro, meta, name in seen)
        if attribute is not None:
            found.append(attribute)
        seen.add(name)
    found += [a for a in _of_instances(mro) if not any(a.name in base.__dict__ for base in mro)]
    return sorted(found, key=lambda attribute: attribute.name)


# Stands for what instances have and classes do not list: their dict and weak references to them.
class _OfInstances:
    def __init__(self, name, doc, owner):
        self.__name__, self.__doc__, self.__objclass__ = name, doc, owner

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.__name__)

    def __set__(self, instance, value):
        setattr(instance, self.__name__, value)

    def __repr__(self):
        return "<attribute %r of %r objects>" % (self.__name__, self.__objclass__.__name__)


_OF_INSTANCES = {
    "__dict__": "dictionary for instance variables",
    "__weakref__": "list of weak references to the object",
}


# The first class in Python of an order gives them, if it has no slots.
def _of_instances(mro):
    made = [base for base in mro if "__module__" in base.__dict__]
    if not made or made[-1].__module__ == "builtins" or "__slots__" in made[-1].__dict__:
        return []
    names = list(_OF_INSTANCES)
    if issubclass(made[-1], BaseException):
        names.remove("__dict__")
    elif issubclass(made[-1], (int, tuple, bytes)):
        names.remove("__weakref__")
    owner = made[-1]
    values = [_OfInstances(name, _OF_INSTANCES[name], owner) for name in names]
    return [Attribute(value.__name__, "data", owner, value) for value in values]


def _attribute(cls, name, bases, mro, meta, again):
    home = got = None
    stored = next((base.__dict__[name] for base in bases if name in base.__dict__), None)
    if not again and name != "__dict__":
        try:
            got = getattr(cls, name)
        except Exception:
            pass
        else:
            home = getattr(got, "__objclass__", None)
            if home not in bases:
                home = _home(cls, name, got, mro, meta)
    for base in bases:
        if name in base.__dict__:
            stored = base.__dict__[name]
            home = base if home not in meta else home
            break
    if home is None:
        return None
    value = got if got is not None else stored
    kind, value = _kind(stored, value)
    return Attribute(name, kind, home, value)


# The last class of the order that gives the same value, in the mro or among the metaclasses.
def _home(cls, name, got, mro, meta):
    last = None
    for base in mro + meta:
        try:
            same = getattr(base, name, None) is got
        except Exception:
            same = False
        if same:
            last = base
    for base in meta:
        try:
            value = base.__getattr__(cls, name)
        except AttributeError:
            continue
        if value is got:
            last = base
    return last


def _kind(stored, value):
    if isinstance(stored, (staticmethod, types.BuiltinMethodType)):
        return "static method", stored
    if isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
        return "class method", stored
    if isinstance(stored, property):
        return "property", stored
    return ("method" if isroutine(value) else "data"), value


# Docstrings of a class are inherited, those of functions come from the method they replace.
def getdoc(object):
    doc = getattr(object, "__doc__", False)
    try:
        doc = _finddoc(object) if doc is None else doc
    except (AttributeError, TypeError):
        return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _finddoc(obj):
    if isclass(obj):
        docs = (base.__doc__ for base in obj.__mro__ if base is not object)
        return next((doc for doc in docs if doc is not None), None)
    name = getattr(getattr(obj, "fget", obj), "__name__", None) or getattr(obj, "attrname", None)
    cls = _class_of(obj, name)
    if cls is None or name is None:
        return None
    docs = (getattr(getattr(base, name, None), "__doc__", None) for base in cls.__mro__)
    return next((doc for doc in docs if doc not in (None, type(None).__doc__)), None)


# The class whose attribute an object is.
def _class_of(obj, name):
    owner = getattr(obj, "__self__", None)
    if ismethod(obj) or isbuiltin(obj) and owner is not None:
        func = getattr(obj, "__func__", None)
        if isclass(owner) and getattr(getattr(owner, name, None), "__func__", None) is func:
            return owner
        return type(owner)
    if isfunction(obj) or isinstance(obj, property) or not hasattr(obj, "__objclass__"):
        inner = getattr(obj, "fget", None) or getattr(obj, "func", None) or obj
        return _outer_class(inner)
    if ismethoddescriptor(obj) or isdatadescriptor(obj):
        return obj.__objclass__
    return None


# By the qualified name of a function.
def _outer_class(func):
    place = sys.modules.get(getattr(func, "__module__", None))
    for part in (getattr(func, "__qualname__", None) or "").split(".")[:-1]:
        place = getattr(place, part, None)
    return place if isclass(place) else None


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


# Classes as a tree of lists: pairs of a class and its bases, and below it a list of the derived.
def getclasstree(classes, unique=False):
    children, roots = {}, []
    for cls in classes:
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    found = []
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    for cls in classes:
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found
