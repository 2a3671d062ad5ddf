# Questions about objects.

import sys

from ._kinds import (
    CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE, CO_NESTED,
    CO_NEWLOCALS, CO_NOFREE, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, isabstract, isasyncgen,
    isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine,
    iscoroutinefunction, isdatadescriptor, isframe, isfunction, isgenerator,
    isgeneratorfunction, isgetsetdescriptor, ismemberdescriptor, ismethod, ismethoddescriptor,
    ismethodwrapper, ismodule, isroutine, istraceback, unwrap,
)
from ._source import (
    findsource, getabsfile, getcomments, getfile, getmodulename, getsource, getsourcefile,
    getsourcelines, indentsize,
)
from ._frames import currentframe, getargs, getargvalues, getframeinfo, stack
from ._signature import (
    _Empty, _empty, BoundArguments, formatannotation, getcallargs, getfullargspec, Parameter,
    Signature, signature,
)


def getmembers(obj, predicate=None):
    found = []
    for name in sorted(dir(obj)):
        try:
            value = getattr(obj, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmodule(obj, _filename=None):
    return sys.modules.get(getattr(obj, "__module__", None))


def getdoc(obj):
    doc = getattr(obj, "__doc__", None)
    if doc is None and not isinstance(obj, type):
        from _attributes import finddoc

        doc = finddoc(obj)
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    lines = doc.split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    return "\n".join(lines)


def getmro(cls):
    return cls.__mro__


# What most programs do without: what finds ends of definitions needs `tokenize`.
def __getattr__(name):
    if name in ("BlockFinder", "EndOfBlock", "getblock"):
        import _blocks

        return getattr(_blocks, name)
    if name in ("classify_class_attrs", "Attribute"):
        import _attributes

        return getattr(_attributes, name)
    raise AttributeError("module 'inspect' has no attribute '%s'" % name)


# What is stored, without calling descriptors.
def getattr_static(obj, attr, default=_Empty):
    places = [] if isinstance(obj, type) else [getattr(obj, "__dict__", {})]
    for cls in (obj if isinstance(obj, type) else type(obj)).__mro__:
        places.append(getattr(cls, "__dict__", {}))
    for place in places:
        if attr in place:
            return place[attr]
    if default is _Empty:
        raise AttributeError(attr)
    return default


GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"


# A coroutine that waits always awaits something.
def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED if coroutine.cr_await is None else CORO_SUSPENDED


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    found = getattr(obj, "__dict__", {}).get("__annotations__") if isclass(obj) else None
    if not isclass(obj):
        found = getattr(obj, "__annotations__", None)
        if found is None and not callable(obj) and not ismodule(obj):
            raise TypeError("%r is not a module, class, or callable." % (obj,))
    found = dict(found or {})
    if eval_str:
        if globals is None:
            module = sys.modules.get(getattr(obj, "__module__", None))
            globals = getattr(obj, "__globals__", None) or getattr(module, "__dict__", {})
        for name, hint in found.items():
            if isinstance(hint, str):
                found[name] = eval(hint, globals, locals)
    return found


# Classes as a tree of lists: pairs of a class and its bases, and below it a list of the derived.
def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        for parent in c.__bases__:
            children.setdefault(parent, [])
            if c not in children[parent]:
                children[parent].append(c)
            if unique and parent in classes:
                break
        if not c.__bases__ and c not in roots:
            roots.append(c)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    found = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        found.append((c, c.__bases__))
        if c in children:
            found.append(walktree(children[c], children, c))
    return found


def getmembers_static(obj, predicate=None):
    pairs = [(name, getattr_static(obj, name, None)) for name in sorted(dir(obj))]
    return [pair for pair in pairs if predicate is None or predicate(pair[1])]
