# Copies of objects. A class says how it is copied with `__copy__` and `__deepcopy__`; of other
# instances the attributes are copied.


class Error(Exception):
    pass


error = Error

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
    slice,
    type,
    property,
    type(len),
    type(lambda: None),
}
try:
    _ATOMIC.add(complex)
except NameError:
    pass


def _empty(obj, memo=None):
    cls = type(obj)
    new = cls.__new__(cls)
    if memo is not None:
        memo[id(obj)] = new
    return new


def _attributes(obj):
    names = getattr(obj, "__dict__", None)
    if names is not None:
        return dict(names)
    found = {}
    for cls in type(obj).__mro__:
        for name in getattr(cls, "__slots__", ()):
            if hasattr(obj, name):
                found[name] = getattr(obj, name)
    return found


def _has_state(cls):
    return cls.__module__ not in (None, "builtins") if hasattr(cls, "__module__") else False


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls in (tuple, frozenset):
        return x
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    if cls in _MUTABLE:
        return cls(x)
    if isinstance(x, type) or not _has_state(cls):
        if hasattr(x, "copy") and not isinstance(x, type):
            return x.copy()
        return x
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
    method = getattr(cls, "__deepcopy__", None)
    if method is not None:
        new = method(x, memo)
    elif cls is list:
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
    elif cls is set or cls is frozenset:
        new = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        new = bytearray(x)
    elif isinstance(x, type) or not _has_state(cls):
        if isinstance(x, type) or not hasattr(x, "copy"):
            return x
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
    elif isinstance(x, list):
        new = _empty(x, memo)
        new.extend([deep(item) for item in x])
    elif isinstance(x, dict):
        new = _empty(x, memo)
        for k, v in x.items():
            new[deep(k)] = deep(v)
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
    if hasattr(cls, "__getstate__") and hasattr(cls, "__setstate__"):
        new.__setstate__(deep(x.__getstate__()))
        return new
    for name, value in _attributes(x).items():
        object.__setattr__(new, name, deep(value))
    return new
