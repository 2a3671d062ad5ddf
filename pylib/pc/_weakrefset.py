# A set of weak references, under the name it has inside of CPython.

from weakref import WeakSet

__all__ = ["WeakSet"]
