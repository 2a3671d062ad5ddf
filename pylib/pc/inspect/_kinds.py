# What an object is.

import collections.abc
import functools
import sys
import types

__all__ = """CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_NOFREE
CO_COROUTINE CO_ITERABLE_COROUTINE CO_ASYNC_GENERATOR TPFLAGS_IS_ABSTRACT isfunction ismethod
isbuiltin isroutine isclass ismodule isgenerator iscoroutine isasyncgen isgeneratorfunction
iscoroutinefunction isasyncgenfunction isawaitable isabstract ismethoddescriptor isdatadescriptor
ismemberdescriptor isgetsetdescriptor ismethodwrapper iscode isframe istraceback unwrap""".split()

# Flags of code objects.
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 0x10, 0x20, 0x40, 0x80
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x100, 0x200
# A flag of classes.
TPFLAGS_IS_ABSTRACT = 1 << 20

# A module in Python may have another type than one that is built in.
_MODULES = (types.ModuleType, type(sys), type(sys.modules[__name__]))
_METHOD_WRAPPER = type(object().__str__)
# Methods of built-in types.
_OPERATIONS = (type(str.join), type(object.__init__), _METHOD_WRAPPER)


def _of(kind):
    return lambda obj: isinstance(obj, kind)


isclass = _of(type)
ismodule = _of(_MODULES)
isgenerator = _of(types.GeneratorType)
iscoroutine = _of(types.CoroutineType)
isasyncgen = _of(types.AsyncGeneratorType)
iscode = _of(types.CodeType)
isframe = _of(types.FrameType)
istraceback = _of(types.TracebackType)
ismethodwrapper = _of(_METHOD_WRAPPER)
ismemberdescriptor = _of(types.MemberDescriptorType)
isgetsetdescriptor = _of(types.GetSetDescriptorType)
for _name, _value in list(globals().items()):
    if type(_value) is types.FunctionType and _value.__name__ == "<lambda>":
        _value.__name__ = _value.__qualname__ = _name
del _name, _value


# Functions of the interpreter may have the same type; they have no globals.
def isfunction(obj):
    return isinstance(obj, types.FunctionType) and hasattr(obj, "__globals__")


def ismethod(obj):
    return isinstance(obj, types.MethodType) and not isbuiltin(getattr(obj, "__func__", None))


def isbuiltin(obj):
    return isinstance(obj, types.BuiltinFunctionType)


def isroutine(obj):
    return isfunction(obj) or ismethod(obj) or isbuiltin(obj) or isinstance(obj, _OPERATIONS)


# The function inside a method, a partial call and a wrapper of either.
def _innermost(obj):
    while True:
        if ismethod(obj):
            obj = obj.__func__
        elif isinstance(obj, functools.partial):
            obj = obj.func
        else:
            return obj


def _has_code_flag(obj, flag):
    obj = _innermost(obj)
    if not (isfunction(obj) or _signature_is_functionlike(obj)):
        return False
    return bool(obj.__code__.co_flags & flag)


# Compiled functions look like functions without being any.
def _signature_is_functionlike(obj):
    if not callable(obj) or isclass(obj):
        return False
    own = [getattr(obj, name, None) for name in ("__name__", "__code__", "__annotations__")]
    if not (isinstance(own[0], str) and iscode(own[1]) and isinstance(own[2], (dict, type(None)))):
        return False
    defaults = getattr(obj, "__defaults__", _METHOD_WRAPPER)
    by_name = getattr(obj, "__kwdefaults__", _METHOD_WRAPPER)
    return (defaults is None or isinstance(defaults, tuple)) and (
        by_name is None or isinstance(by_name, dict)
    )


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(obj):
    if isgenerator(obj):
        return bool(obj.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return iscoroutine(obj) or isinstance(obj, collections.abc.Awaitable)


# While a class is made its attributes are there before `__abstractmethods__` is.
def isabstract(obj):
    if not isclass(obj):
        return False
    if "__abstractmethods__" in obj.__dict__ or not isinstance(obj, _abstract_types()):
        return bool(getattr(obj, "__abstractmethods__", None))
    names = [name for name, value in obj.__dict__.items() if _is_abstract(value)]
    for base in obj.__bases__:
        names += getattr(base, "__abstractmethods__", ())
    return any(_is_abstract(getattr(obj, name, None)) for name in names)


def _abstract_types():
    import abc

    return abc.ABCMeta


def _is_abstract(value):
    return getattr(value, "__isabstractmethod__", False)


def _is_plain_callable(obj):
    return isclass(obj) or ismethod(obj) or isfunction(obj)


def ismethoddescriptor(obj):
    if _is_plain_callable(obj):
        return False
    return hasattr(type(obj), "__get__") and not hasattr(type(obj), "__set__")


def isdatadescriptor(obj):
    if _is_plain_callable(obj):
        return False
    return hasattr(type(obj), "__set__") or hasattr(type(obj), "__delete__")


def unwrap(func, *, stop=None):
    first, seen = func, {id(func)}
    limit = sys.getrecursionlimit()
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen.add(id(func))
    return func
