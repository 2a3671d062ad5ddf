# What is still to be called when an object has gone, or the program ends before it does.

import atexit as _at_exit
import itertools
import sys

from weakref._refs import ref

_numbers = itertools.count()
_registered = False


class _Pending:
    __slots__ = ("reference", "function", "args", "kwargs", "atexit", "number")

    def parts(self):
        return self.function, self.args, self.kwargs or {}


class finalize:
    __slots__ = ()
    # What those that are alive are to do.
    _registry = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        global _registered
        if not _registered:
            _at_exit.register(self._exitfunc)
            _registered = True
        pending = _Pending()
        pending.reference = ref(obj, self)
        pending.function, pending.args, pending.kwargs = func, args, kwargs
        pending.atexit = True
        pending.number = next(_numbers)
        self._registry[self] = pending

    def __call__(self, _=None):
        pending = self._registry.pop(self, None)
        if pending is not None:
            function, args, kwargs = pending.parts()
            return function(*args, **kwargs)

    # The object with what would be called, while both are there.
    def _known(self):
        pending = self._registry.get(self)
        obj = None if pending is None else pending.reference()
        return None if obj is None else (obj, *pending.parts())

    def detach(self):
        known = self._known()
        return known if known and self._registry.pop(self, None) else None

    def peek(self):
        return self._known()

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        pending = self._registry.get(self)
        return pending is not None and pending.atexit

    @atexit.setter
    def atexit(self, value):
        pending = self._registry.get(self)
        if pending is not None:
            pending.atexit = bool(value)

    def __repr__(self):
        known = self._known()
        start = "<finalize object at 0x%x" % id(self)
        if known is None:
            return start + "; dead>"
        return start + "; for %r at 0x%x>" % (type(known[0]).__name__, id(known[0]))

    # Those made last are called first; what they make themselves is called, too.
    @classmethod
    def _exitfunc(cls):
        while True:
            due = [(p.number, f) for f, p in cls._registry.items() if p.atexit]
            if not due:
                break
            try:
                max(due)[1]()
            except Exception:
                sys.excepthook(*sys.exc_info())
        cls._registry.clear()
