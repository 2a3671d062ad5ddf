# The built-in containers of the module, and those in Python, which are read when they are first
# asked for.

from ucollections import OrderedDict, defaultdict, deque, namedtuple

_WHERE = {
    "Counter": "counter",
    "ChainMap": "chainmap",
    "UserDict": "user",
    "UserList": "user",
    "UserString": "user",
}

__all__ = ["OrderedDict", "defaultdict", "deque", "namedtuple"] + list(_WHERE)


def __getattr__(name):
    if name == "abc":
        return __import__("collections.abc", None, None, ["abc"])
    if name not in _WHERE:
        raise AttributeError("module 'collections' has no attribute '%s'" % name)
    module = __import__("collections." + _WHERE[name], None, None, [name])
    value = globals()[name] = getattr(module, name)
    return value
