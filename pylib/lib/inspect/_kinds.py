# What an object is.

import sys

__name__ = "inspect"


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
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 0x10, 0x20, 0x40, 0x80
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x100, 0x200


def _flags(function):
    function = getattr(function, "__func__", function)
    return getattr(getattr(function, "__code__", None), "co_flags", 0)


# Functions of the interpreter may have the same type; they have no globals.
def isfunction(obj):
    return isinstance(obj, _FUNCTION) and hasattr(obj, "__globals__")


def ismethod(obj):
    return isinstance(obj, _METHOD) and isfunction(getattr(obj, "__func__", None))


# Methods of built-in types.
_OPERATIONS = (type(str.join), type(object.__init__), type(object().__str__))


def isbuiltin(obj):
    return isinstance(obj, (type(len), type([].append))) and not (isfunction(obj) or ismethod(obj))


def isroutine(obj):
    return isfunction(obj) or ismethod(obj) or isbuiltin(obj) or isinstance(obj, _OPERATIONS)


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
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & CO_GENERATOR)


def iscoroutinefunction(obj):
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & CO_COROUTINE)


def isawaitable(obj):
    return iscoroutine(obj) or hasattr(obj, "__await__")


def isabstract(obj):
    return isinstance(obj, type) and bool(getattr(obj, "__abstractmethods__", None))


def unwrap(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


CO_VARARGS, CO_VARKEYWORDS = 4, 8


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    return hasattr(type(obj), "__get__") and not hasattr(type(obj), "__set__")


def isdatadescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    return hasattr(type(obj), "__set__") or hasattr(type(obj), "__delete__")


def iscode(obj):
    return isinstance(obj, type(_generator.__code__))


def isframe(obj):
    return hasattr(obj, "f_code") and hasattr(obj, "f_lineno")


def istraceback(obj):
    return hasattr(obj, "tb_next") and hasattr(obj, "tb_lineno")


def isasyncgen(obj):
    return hasattr(obj, "__anext__") and hasattr(obj, "asend")


def isasyncgenfunction(obj):
    return isfunction(obj) and bool(_flags(obj) & CO_ASYNC_GENERATOR)


_MEMBER, _GETSET = type(getattr(property, "fget", None)), type(getattr(int, "real", None))


def ismemberdescriptor(obj):
    return obj is not None and isinstance(obj, _MEMBER)


def isgetsetdescriptor(obj):
    return obj is not None and isinstance(obj, _GETSET)


def ismethodwrapper(obj):
    return False
