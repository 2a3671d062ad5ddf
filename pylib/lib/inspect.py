# Questions about objects.

import sys


def _generator():
    yield


async def _async():
    pass


_made = _async()
_FUNCTION = type(_generator)
_GENERATOR = type(_generator())
_COROUTINE = type(_made)
_made.close()
del _made


class _Class:
    def method(self):
        pass


_METHOD = type(_Class().method)
# A module in Python may have another type than one that is built in.
_MODULES = (type(sys), type(sys.modules[__name__]))

# Flags of code objects.
_IS_GENERATOR = 0x20
_IS_COROUTINE = 0x80


def _flags(function):
    function = getattr(function, "__func__", function)
    return getattr(getattr(function, "__code__", None), "co_flags", 0)


# Functions of the interpreter may have the same type; they have no globals.
def isfunction(obj):
    return isinstance(obj, _FUNCTION) and hasattr(obj, "__globals__")


def ismethod(obj):
    return isinstance(obj, _METHOD) and isfunction(getattr(obj, "__func__", None))


def isbuiltin(obj):
    return isinstance(obj, (type(len), type([].append))) and not (isfunction(obj) or ismethod(obj))


def isroutine(obj):
    return isfunction(obj) or ismethod(obj) or isbuiltin(obj)


def isclass(obj):
    return isinstance(obj, type)


def ismodule(obj):
    return isinstance(obj, _MODULES)


def isgenerator(obj):
    # Where coroutines are generators there is no telling.
    return isinstance(obj, _GENERATOR)


def iscoroutine(obj):
    return isinstance(obj, _COROUTINE)


def isgeneratorfunction(obj):
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & _IS_GENERATOR)


def iscoroutinefunction(obj):
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & _IS_COROUTINE)


def isawaitable(obj):
    return iscoroutine(obj) or hasattr(obj, "__await__")


def isabstract(obj):
    return False


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


def getmodule(obj):
    return sys.modules.get(getattr(obj, "__module__", None))


def getdoc(obj):
    doc = getattr(obj, "__doc__", None)
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


def unwrap(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


def getsourcefile(obj):
    return getattr(getmodule(obj), "__file__", None)


getfile = getsourcefile


def getsource(obj):
    raise OSError("could not get source code")


def currentframe():
    return None


def stack(context=1):
    return []


class _Empty:
    pass


class Parameter:
    empty = _Empty
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __init__(self, name, kind=1, *, default=_Empty, annotation=_Empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation


class Signature:
    empty = _Empty

    def __init__(self, parameters=()):
        self.parameters = {p.name: p for p in parameters}
        self.return_annotation = _Empty

    def __repr__(self):
        return "<Signature (" + ", ".join(self.parameters) + ")>"


def signature(obj):
    drop = 0
    if isinstance(obj, type):
        obj, drop = obj.__init__, 1
    elif ismethod(obj):
        obj, drop = obj.__func__, 1
    code = getattr(obj, "__code__", None)
    if not hasattr(code, "co_varnames"):
        raise ValueError("no signature found for %r" % (obj,))
    names = code.co_varnames[: code.co_argcount]
    defaults = getattr(obj, "__defaults__", None) or ()
    first = len(names) - len(defaults)
    found = []
    for i, name in enumerate(names):
        default = defaults[i - first] if i >= first else _Empty
        found.append(Parameter(name, default=default))
    return Signature(found[drop:])
