# Everything else: a name that is looked up, or a function with what it is called with.

import builtins
import sys
from copyreg import _extension_registry
from functools import partial
from struct import pack
from types import BuiltinFunctionType

from .names import OLD_MODULES, OLD_NAMES, follow, whichmodule
from .opcodes import *

_SINGLETON_TYPES = {type(None): None, type(...): ..., type(NotImplemented): NotImplemented}


# How everything else is written: by a name, or by what makes it again.
class _Objects:
    def save_type(self, obj):
        if obj in _SINGLETON_TYPES:
            return self.save_reduce(type, (_SINGLETON_TYPES[obj],), obj=obj)
        self.save_global(obj)

    # A function of the interpreter has no name of its own if it is a method of a built-in type.
    def save_function(self, obj):
        if hasattr(obj, "__self__"):
            return self.save_method(obj)
        for cls in _BUILT_IN_TYPES:
            if getattr(cls, obj.__name__, None) is obj:
                return self.save_reduce(getattr, (cls, obj.__name__), obj=obj)
        self.save_global(obj)

    def save_method(self, obj):
        self.save_reduce(getattr, (obj.__self__, obj.__name__), obj=obj)

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module, parent = _place(obj, name)
        if self.proto >= 2:
            code = _extension_registry.get((module, name))
            if code:
                if code < 0x100:
                    return self.write(EXT1 + bytes([code]))
                if code < 0x10000:
                    return self.write(EXT2 + pack("<H", code))
                return self.write(EXT4 + pack("<i", code))
        if self.proto >= 4:
            self.save(module)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif parent is not sys.modules.get(module):
            self.save_reduce(getattr, (parent, name.rpartition(".")[2]))
        else:
            self._global_line(obj, module, name.rpartition(".")[2])
        self.memoize(obj)

    def _global_line(self, obj, module, name):
        if self.fix_imports:
            if (module, name) in OLD_NAMES:
                module, name = OLD_NAMES[module, name]
            else:
                module = OLD_MODULES.get(module, module)
        encoding = "utf-8" if self.proto >= 3 else "ascii"
        try:
            line = GLOBAL + module.encode(encoding) + b"\n" + name.encode(encoding) + b"\n"
        except UnicodeEncodeError:
            text = "can't pickle global identifier '%s.%s' using pickle protocol %d"
            raise PicklingError(text % (module, name, self.proto)) from None
        self.write(line)

    def save_reduce(
        self, func, args, state=None, items=None, pairs=None, setter=None, *, obj=None
    ):
        kind = getattr(func, "__name__", "") if self.proto >= 2 else ""
        if kind == "__newobj_ex__":
            self._new_object_ex(args, obj)
        elif kind == "__newobj__":
            self._new_object(args, obj)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            # The arguments have the object in them and have pickled it.
            if id(obj) in self._memo:
                self.write(POP)
                return self._recall(obj)
            self.memoize(obj)
        if items is not None:
            self._append(items)
        if pairs is not None:
            self._set_items(pairs)
        if state is None:
            return
        if setter is None:
            self.save(state)
            self.write(BUILD)
        else:
            self.save(setter)
            self.save(obj)
            self.save(state)
            self.write(TUPLE2 + REDUCE + POP)

    def _new_object_ex(self, args, obj):
        if len(args) != 3:
            text = "length of the NEWOBJ_EX argument tuple must be exactly 3, not %d"
            raise PicklingError(text % len(args))
        cls, args, keywords = args
        _checked_class(cls, obj, "__newobj_ex__")
        if self.proto >= 4:
            self.save(cls)
            self.save(args)
            self.save(keywords)
            self.write(NEWOBJ_EX)
        else:
            self.save(partial(cls.__new__, cls, *args, **keywords))
            self.save(())
            self.write(REDUCE)

    def _new_object(self, args, obj):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        _checked_class(args[0], obj, "__newobj__")
        self.save(args[0])
        self.save(args[1:])
        self.write(NEWOBJ)


_BUILT_IN_TYPES = [t for t in vars(builtins).values() if isinstance(t, type)]


# The module in which an object has its name, and what has it there.
def _place(obj, name):
    module = whichmodule(obj, name)
    try:
        __import__(module)
        found, parent = follow(sys.modules[module], name)
    except (ImportError, KeyError):
        text = "Can't pickle %r: import of module %r failed"
        raise PicklingError(text % (obj, module)) from None
    except AttributeError:
        if "<locals>" in name:
            raise
        text = "Can't pickle %r: attribute lookup %s on %s failed"
        raise PicklingError(text % (obj, name, module)) from None
    # Methods and functions of built-in types are made anew each time.
    if found is not obj and not (isinstance(obj, BuiltinFunctionType) and found == obj):
        text = "Can't pickle %r: it's not the same object as %s.%s"
        raise PicklingError(text % (obj, module, name))
    return module, parent


def _checked(parts):
    if not 2 <= len(parts) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    if not callable(parts[0]):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if not isinstance(parts[1], tuple):
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    for index, place in ((3, "fourth"), (4, "fifth")):
        given = parts[index] if len(parts) > index else None
        if given is not None and not hasattr(given, "__next__"):
            text = "%s element of the tuple returned by __reduce__ must be an iterator, not %s"
            raise PicklingError(text % (place, type(given).__name__))
    if len(parts) == 6 and parts[5] is not None and not callable(parts[5]):
        text = "sixth element of the tuple returned by __reduce__ must be a function, not %s"
        raise PicklingError(text % type(parts[5]).__name__)
    return parts


def _checked_class(cls, obj, name):
    if not hasattr(cls, "__new__"):
        raise PicklingError("args[0] from " + name + " args has no __new__")
    if obj is not None and cls is not obj.__class__:
        raise PicklingError("args[0] from " + name + " args has the wrong class")
