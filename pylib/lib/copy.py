# Copies of objects. A class says how it is copied with `__copy__` and `__deepcopy__`; of other
# instances the attributes are copied.

import sys


class Error(Exception):
    pass


error = Error

_METHOD = type([].append)

_MUTABLE = (list, dict, set, bytearray)

# What is its own copy.
_ATOMIC = {
    type(None),
    type(...),
    type(NotImplemented),
    bool,
    int,
    float,
    str,
    bytes,
    range,
    type,
    property,
    type(len),
    type(str.join),
    type(object.__init__),
    type(lambda: None),
}
_DEQUE = ()
try:
    _ATOMIC.add(complex)
    from ucollections import deque as _DEQUE
except (NameError, ImportError):
    pass


_ITSELF = ("Pattern", "re", "Match", "match", "ref", "weakref", "code")


# Built-in types that say nothing; what there is in one is costly to ask.
_SILENT = {
    object, list, dict, tuple, set, frozenset, int, float, str, bytes, bytearray, BaseException,
    Exception,
}  # fmt: skip


# Does a class of the program say this? What `object` and the other built-in types say about it is
# done here.
def _says(cls, name):
    for base in cls.__mro__:
        if base not in _SILENT and name in base.__dict__:
            return True
    return False


def _empty(obj, memo=None):
    cls = type(obj)
    args, keywords = (), {}
    if _says(cls, "__getnewargs_ex__"):
        args, keywords = obj.__getnewargs_ex__()
    elif _says(cls, "__getnewargs__"):
        args = obj.__getnewargs__()
    if memo is not None:
        args, keywords = deepcopy(args, memo), deepcopy(keywords, memo)
    new = cls.__new__(cls, *args, **keywords)
    if memo is not None:
        memo[id(obj)] = new
    return new


def _attributes(obj):
    found = dict(getattr(obj, "__dict__", None) or ())
    for cls in type(obj).__mro__:
        slots = getattr(cls, "__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ("__dict__", "__weakref__") and hasattr(obj, name):
                found[name] = getattr(obj, name)
    return found


def _has_state(cls):
    return cls.__module__ not in (None, "builtins") if hasattr(cls, "__module__") else False


# What the class says about taking its instances apart: a string for what is its own copy, or a
# function, its arguments, and if need be a state, items of a list and pairs for a dict. None if it
# says nothing.
def _parts(x):
    cls = type(x)
    registered = getattr(sys.modules.get("copyreg"), "dispatch_table", {}).get(cls)
    # Patterns are registered for pickling alone.
    if registered is not None and cls.__name__ not in _ITSELF:
        return registered(x)
    if _says(cls, "__reduce_ex__"):
        return x.__reduce_ex__(4)
    if _says(cls, "__reduce__"):
        return x.__reduce__()
    return None


def _build(x, memo, make, args, state=None, items=None, pairs=None):
    deep = (lambda v: v) if memo is None else (lambda v: deepcopy(v, memo))
    new = make(*[deep(arg) for arg in args])
    if memo is not None:
        memo[id(x)] = new
    if state is not None:
        _set_state(new, deep(state))
    for item in items or ():
        new.append(deep(item))
    for key, value in pairs or ():
        new[deep(key)] = deep(value)
    return new


# A built-in object of another kind: as `object` says that it is taken apart, if that is here.
def _by_parts(x, memo):
    if type(x).__name__ in _ITSELF:
        return x
    try:
        parts = x.__reduce_ex__(4)
    except (AttributeError, ImportError):
        return x
    return x if isinstance(parts, str) else _build(x, memo, *parts)


def _set_state(obj, state):
    if hasattr(obj, "__setstate__"):
        obj.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    for attributes in (state, slots):
        for name, value in (attributes or {}).items():
            object.__setattr__(obj, name, value)


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls in (tuple, frozenset, slice):
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    if not isinstance(x, type):
        parts = _parts(x)
        if parts is not None:
            return x if isinstance(parts, str) else _build(x, None, *parts)
    if cls in _MUTABLE:
        return cls(x)
    if isinstance(x, type) or not _has_state(cls):
        if isinstance(x, type):
            return x
        if hasattr(x, "copy"):
            return x.copy()
        return _by_parts(x, None)
    return _instance(x, None)


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    if cls is list:
        new = memo[key] = []
        for item in x:
            new.append(deepcopy(item, memo))
    elif cls is dict:
        new = memo[key] = {}
        for k, v in x.items():
            new[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        # Copying the items may have copied the tuple.
        if key in memo:
            return memo[key]
        new = x
        for old, item in zip(x, items):
            if old is not item:
                new = tuple(items)
                break
    elif (method := getattr(cls, "__deepcopy__", None)) is not None:
        new = method(x, memo)
    elif not isinstance(x, type) and (parts := _parts(x)) is not None:
        new = x if isinstance(parts, str) else _build(x, memo, *parts)
    elif cls is set or cls is frozenset:
        new = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        new = bytearray(x)
    elif cls is slice:
        new = slice(*deepcopy([x.start, x.stop, x.step], memo))
    elif cls is _METHOD:
        new = cls(x.__func__, deepcopy(x.__self__, memo))
    elif isinstance(x, type) or not _has_state(cls):
        if isinstance(x, type):
            return x
        new = _by_parts(x, memo)
        if new is x and hasattr(x, "copy"):
            new = x.copy()
    else:
        new = _instance(x, memo)
    if new is not x:
        memo[key] = new
        # As long as the memo lives the original must, or another object could get its id.
        memo.setdefault(id(memo), []).append(x)
    return new


def _instance(x, memo):
    cls = type(x)
    deep = (lambda v: v) if memo is None else (lambda v: deepcopy(v, memo))
    if isinstance(x, BaseException):
        new = cls(*deep(x.args))
    elif _says(cls, "__getnewargs_ex__") or _says(cls, "__getnewargs__"):
        new = _empty(x, memo)
    elif isinstance(x, _DEQUE):
        return _by_parts(x, memo)
    elif isinstance(x, (list, dict)):
        new = _empty(x, memo)
    elif isinstance(x, (tuple, set, frozenset)):
        new = cls.__new__(cls, [deep(item) for item in x])
        if isinstance(x, set) and len(new) != len(x):
            new.update([deep(item) for item in x])
    elif isinstance(x, bytearray):
        new = _empty(x, memo)
        new[:] = x
    elif isinstance(x, (int, float, str, bytes)):
        new = cls.__new__(cls, x)
    else:
        new = _empty(x, memo)
    if _says(cls, "__getstate__") or _says(cls, "__setstate__"):
        state = x.__getstate__() if _says(cls, "__getstate__") else _attributes(x)
        if state is not None:
            _set_state(new, deep(state))
    else:
        for name, value in _attributes(x).items():
            object.__setattr__(new, name, deep(value))
    # Methods of the class that add items may need the attributes.
    if isinstance(x, list):
        new.extend([deep(item) for item in x])
    elif isinstance(x, dict):
        for k, v in x.items():
            new[deep(k)] = deep(v)
    return new
