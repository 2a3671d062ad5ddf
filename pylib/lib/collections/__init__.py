# The built-in containers of the module, and those in Python, which are read when they are first
# asked for.

import sys

from ucollections import OrderedDict, defaultdict, deque, namedtuple

_WHERE = {
    "Counter": "counter",
    "_count_elements": "counter",
    "ChainMap": "chainmap",
    "UserDict": "user",
    "UserList": "user",
    "UserString": "user",
}

__all__ = ["OrderedDict", "defaultdict", "deque", "namedtuple"]
__all__ += [name for name in _WHERE if name[0] != "_"]


def __getattr__(name):
    if name == "abc":
        __import__("collections.abc")
        return sys.modules["collections.abc"]
    if name not in _WHERE:
        raise AttributeError("module 'collections' has no attribute '%s'" % name)
    module = "collections." + _WHERE[name]
    __import__(module)
    value = globals()[name] = getattr(sys.modules[module], name)
    return value
