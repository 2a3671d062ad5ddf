# How objects of foreign classes are copied and pickled, and what puts objects together again.

from types import MethodType

from ucollections import defaultdict, deque
from ure import Pattern
from uarray import array

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]


def _pattern(value):
    from re import compile

    return compile, (value.pattern, value.flags)


dispatch_table = {Pattern: _pattern}

# Classes and functions that pickles name by a number: (module, name) to the number, the other way
# round, and the objects that were asked for.
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def _want_callable(function, what):
    if not callable(function):
        raise TypeError(what + " must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    _want_callable(pickle_function, "reduction functions")
    if constructor_ob is not None:
        _want_callable(constructor_ob, "constructors")
    dispatch_table[ob_type] = pickle_function


def constructor(object):
    _want_callable(object, "constructors")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


# What protocols 0 and 1 make objects with: a value of a built-in type goes to its constructor.
def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    if base is tuple and hasattr(cls, "_make"):
        return cls._make(state)
    made = base.__new__(cls, state)
    # Containers are filled by it.
    if base in (list, dict, set, bytearray):
        base.__init__(made, state)
    return made


# `object.__reduce_ex__`. `value` is what the object has of `base`, the built-in type that its class
# is derived from, or None.
def _reduced(self, protocol, value, base):
    cls = self.__class__
    special = _SPECIAL.get(base)
    if special is not None:
        return special(self, protocol)
    if isinstance(self, BaseException):
        return _reduce_exception(self)
    if isinstance(self, (map, filter)):
        return cls, (self._function, self._items)
    if base is dict and isinstance(self, defaultdict):
        args = () if self.default_factory is None else (self.default_factory,)
        return cls, args, None, None, iter(self.items())
    if isinstance(self, tuple) and base is not tuple:
        value, base = tuple(self), tuple
    if protocol < 2:
        return _reduce_old(self, cls, value, base, protocol)
    args, keywords = _new_arguments(self, value, base)
    state = self.__getstate__()
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    if keywords:
        return __newobj_ex__, (cls, args, keywords), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs


def _reduce_old(self, cls, value, base, protocol):
    if cls is base and cls is not object or base not in _VALUES:
        raise TypeError("cannot pickle '" + cls.__name__ + "' object")
    own = getattr(cls, "__getstate__", None) is not object.__getstate__
    if own:
        state = self.__getstate__()
    elif getattr(self, "__slots__", None):
        text = "a class that defines __slots__ without defining __getstate__ cannot be pickled"
        raise TypeError(text)
    else:
        state = getattr(self, "__dict__", None)
    # A copy: if it has the object in it, that one is made of the copy within.
    if base in (list, dict):
        value = base(value)
    args = (cls, base or object, value if base else None)
    return (_reconstructor, args, state) if state else (_reconstructor, args)


def _reduce_ex(self, proto):
    return object.__reduce_ex__(self, proto)


# Built-in types whose values `__new__` makes anew, or `__reduce__` fills.
_VALUES = (None, object, int, float, complex, str, bytes, tuple, list, dict)


def _new_arguments(self, value, base):
    hook = getattr(self, "__getnewargs_ex__", None)
    if hook is not None:
        given = hook()
        if not isinstance(given, tuple):
            kind = type(given).__name__
            raise TypeError("__getnewargs_ex__ should return a tuple, not '" + kind + "'")
        if len(given) != 2:
            text = "__getnewargs_ex__ should return a tuple of length 2, not " + str(len(given))
            raise ValueError(text)
        _check_type(given[0], tuple, "first item of the tuple returned by __getnewargs_ex__")
        _check_type(given[1], dict, "second item of the tuple returned by __getnewargs_ex__")
        return given
    hook = getattr(self, "__getnewargs__", None)
    if hook is not None:
        args = hook()
        if not isinstance(args, tuple):
            kind = type(args).__name__
            raise TypeError("__getnewargs__ should return a tuple, not '" + kind + "'")
        return args, {}
    if base not in _VALUES:
        raise TypeError("cannot pickle '" + type(self).__name__ + "' object")
    if hasattr(self, "_fields") and base is tuple:
        return value, {}
    return (() if base in (None, object, list, dict) else (value,)), {}


def _check_type(given, wanted, what):
    if not isinstance(given, wanted):
        text = what + " must be a " + wanted.__name__ + ", not '" + type(given).__name__ + "'"
        raise TypeError(text)


# `object.__getstate__`: the attributes, with those in slots as a second dict.
def _state(self):
    attributes = getattr(self, "__dict__", None) or None
    if isinstance(self, _FUNCTIONS):
        attributes = None
    names = _slotnames(type(self))
    slots = {}
    for name in names:
        try:
            slots[name] = getattr(self, name)
        except AttributeError:
            pass
    if not slots:
        return attributes
    if attributes is not None:
        attributes = {k: v for k, v in attributes.items() if k not in slots} or None
    return attributes, slots


def _reduce_exception(self):
    args = self.args
    name = getattr(self, "filename", None)
    if isinstance(self, OSError) and len(args) == 2 and name is not None:
        args = (*args, name)
    state = getattr(self, "__dict__", None)
    return (self.__class__, args, state) if state else (self.__class__, args)


def _reduce_function(self, protocol):
    if hasattr(self, "__self__"):
        return getattr, (self.__self__, self.__name__)
    return self.__qualname__


def _reduce_static_method(self, protocol):
    raise TypeError("cannot pickle 'staticmethod' object")


def _reduce_deque(self, protocol):
    args = () if self.maxlen is None else ((), self.maxlen)
    return self.__class__, args, _state(self), iter(self)


def _reduce_bytearray(self, protocol):
    if not self:
        args = ()
    elif protocol < 3:
        args = (self.decode("latin-1"), "latin-1")
    else:
        args = (bytes(self),)
    return self.__class__, args, _state(self)


# As CPython numbers the formats of items on a machine with the low byte first.
_ARRAY_FORMATS = {
    "u": 20, "B": 0, "b": 1, "H": 2, "h": 4, "I": 6, "i": 8, "L": 10, "l": 12, "Q": 10, "q": 12,
    "f": 14, "d": 16,
}  # fmt: skip


def _reduce_array(self, protocol):
    import array

    if protocol < 3:
        items = self.tounicode() if self.typecode == "u" else self.tolist()
        return self.__class__, (self.typecode, items), _state(self)
    number = _ARRAY_FORMATS[self.typecode]
    if number in (10, 12) and self.itemsize == 4:
        number -= 4
    args = (self.__class__, self.typecode, number, self.tobytes())
    return array._array_reconstructor, args, _state(self)


def _reduce_set(self, protocol):
    return self.__class__, (list(self),), _state(self)


def _reduce_range(self, protocol):
    return range, (self.start, self.stop, self.step)


def _reduce_slice(self, protocol):
    return slice, (self.start, self.stop, self.step)


# The names of the slots of a class and of those above it.
def _slotnames(cls):
    names = []
    for c in cls.__mro__:
        slots = c.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name[:2] == "__" and name[-2:] != "__":
                own = c.__name__.lstrip("_")
                name = "_" + own + name if own else name
            names.append(name)
    return names


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        text = "key %s is already registered with code %s"
        raise ValueError(text % (key, _extension_registry[key]))
    if code in _inverted_registry:
        text = "code %s is already in use for key %s"
        raise ValueError(text % (code, _inverted_registry[code]))
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError("key %s is not registered with code %s" % (key, code))
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()


def _reduce_complex(c):
    return complex, (c.real, c.imag)


def _reduce_union(union):
    import functools
    import operator

    return functools.reduce, (operator.or_, union.__args__)


dispatch_table[complex] = _reduce_complex
dispatch_table[type(int | str)] = _reduce_union

_FUNCTIONS = (type(len), MethodType, type(constructor))
_METHODS = (type(str.join), type(object.__init__), type(object().__str__))
_SPECIAL = {
    array: _reduce_array,
    bytearray: _reduce_bytearray,
    set: _reduce_set,
    frozenset: _reduce_set,
    deque: _reduce_deque,
    range: _reduce_range,
    slice: _reduce_slice,
    staticmethod: _reduce_static_method,
    type(...): lambda self, protocol: "Ellipsis",
    type(NotImplemented): lambda self, protocol: "NotImplemented",
}
for _kind in _FUNCTIONS + _METHODS:
    _SPECIAL[_kind] = _reduce_function
