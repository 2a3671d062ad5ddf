# Weak references as CPython has them: a class that programs derive from, references that are shared
# by those who ask for no callback, equal when their objects are, and with what they can be asked.

from uweakref import ref as _native

_new = object.__new__

# By the number of an object: native references to the references and proxies that were made for it,
# in the order in which they were made.
_made = {}

# Types of the language whose objects CPython does not refer to weakly.
_REFUSED = (
    int, float, complex, bool, str, bytes, bytearray, tuple, list, dict, range, slice, property,
    staticmethod, classmethod, type(None), type(...), type(NotImplemented), object,
)  # fmt: skip


def _can_be_referred_to(cls):
    if cls in _REFUSED:
        return False
    slotted = False
    for base in cls.__mro__[:-1]:
        if base in _REFUSED:
            continue
        names = base.__dict__.get("__slots__")
        if names is None:
            return True
        if "__weakref__" in ((names,) if isinstance(names, str) else names):
            return True
        slotted = True
    return not slotted


# What gives the object as long as it lives; then the callback of `self` is called. Classes of the
# interpreter itself never die.
def refer(self, obj):
    cls = type(obj)
    if not _can_be_referred_to(cls):
        raise TypeError("cannot create weak reference to '%s' object" % cls.__name__)
    number = id(obj)

    def died(_):
        _made.pop(number, None)
        for known in reversed(others):
            there = known()
            if there is not None:
                _tell(there)

    try:
        if number in _made and _made[number][0]() is obj:
            mine = _made[number][0]
            others = _made[number][1]
        else:
            others = []
            mine = _native(obj, died)
            _made[number] = (mine, others)
    except TypeError:
        return lambda: obj
    others[:] = [known for known in others if known() is not None]
    others.append(_native(self))
    return mine


def _tell(reference):
    callback = _callback_of(reference)
    if callback is not None:
        _forget_callback(reference)
        try:
            callback(reference)
        except BaseException as e:
            _report(e, callback)


# Nobody waits for what a callback does.
def _report(e, callback):
    import sys
    from types import SimpleNamespace

    sys.unraisablehook(
        SimpleNamespace(
            exc_type=type(e),
            exc_value=e,
            exc_traceback=e.__traceback__,
            err_msg=None,
            object=callback,
        )
    )


# References and proxies that there are for an object.
def _references(obj):
    number = id(obj)
    if number not in _made or _made[number][0]() is not obj:
        return []
    found = [known() for known in _made[number][1]]
    return [reference for reference in found if reference is not None]


# The one of a class that has no callback, or None.
def shared(cls, obj):
    known = _made.get(id(obj))
    if known is None or known[0]() is not obj:
        return None
    for there in known[1]:
        reference = there()
        if type(reference) is cls and _callback_of(reference) is None:
            return reference


def _callback_of(reference):
    return object.__getattribute__(reference, "_callback")


def _forget_callback(reference):
    object.__setattr__(reference, "_callback", None)


class ReferenceType:
    __module__ = "weakref"
    __slots__ = ("_referent", "_callback", "_hash", "__weakref__")

    def __new__(cls, obj, callback=None, /, *args, **keywords):
        if cls is ref:
            if args:
                raise TypeError("ref expected at most 2 arguments, got %d" % (len(args) + 2))
            if keywords:
                raise TypeError("ref() takes no keyword arguments")
            if callback is None:
                known = shared(cls, obj)
                if known is not None:
                    return known
        self = _new(cls)
        self._callback = callback
        self._hash = None
        self._referent = refer(self, obj)
        return self

    def __init__(self, obj, callback=None, /):
        pass

    def __call__(self):
        return self._referent()

    @property
    def __callback__(self):
        return self._callback if self._referent() is not None else None

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, theirs = self._referent(), other._referent()
        if mine is None or theirs is None:
            return self is other
        return mine is theirs or mine == theirs

    def __hash__(self):
        if self._hash is None:
            obj = self._referent()
            if obj is None:
                raise TypeError("weak object has gone away")
            self._hash = hash(obj)
        return self._hash

    def __repr__(self):
        obj = self._referent()
        if obj is None:
            return "<weakref at 0x%x; dead>" % id(self)
        try:
            name = obj.__name__
        except Exception:
            name = None
        named = " (%s)" % name if isinstance(name, str) else ""
        cls = type(obj).__name__
        return "<weakref at 0x%x; to '%s' at 0x%x%s>" % (id(self), cls, id(obj), named)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(__import__("types").GenericAlias)


ref = ReferenceType


# The one that is shared comes first.
def getweakrefs(obj, /):
    found = _references(obj)
    return sorted(found, key=lambda r: type(r) is not ref or _callback_of(r) is not None)


def getweakrefcount(obj, /):
    return len(_references(obj))


# A bound method is made anew each time it is asked for, so what is referred to is its object and
# its function.
class WeakMethod(ref):
    __module__ = "weakref"
    __slots__ = ("_function", "_type")

    def __new__(cls, method, callback=None):
        try:
            obj = method.__self__
            function = method.__func__
        except AttributeError:
            kind = type(method)
            raise TypeError("argument should be a bound method, not %s" % kind) from None
        self = ref.__new__(cls, obj, callback)
        tell = None
        if callback is not None:
            known = _native(self)

            def tell(_):
                there = known()
                if there is not None:
                    _tell(there)

        self._function = ref(function, tell)
        self._type = type(method)
        return self

    def __call__(self):
        obj, function = self._referent(), self._function()
        return None if obj is None or function is None else self._type(function, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    __hash__ = ref.__hash__
