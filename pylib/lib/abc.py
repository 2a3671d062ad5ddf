# Abstract base classes. The interpreter itself refuses instances of a class whose
# `__abstractmethods__` is not empty; here that set is worked out, and classes can be registered as
# subclasses without being derived.

try:
    from uweakref import ref as _ref
except ImportError:
    _ref = None


def abstractmethod(func):
    try:
        func.__isabstractmethod__ = True
    except (AttributeError, TypeError):
        pass
    return func


def abstractproperty(func):
    return property(abstractmethod(func))


def abstractclassmethod(func):
    return classmethod(abstractmethod(func))


def abstractstaticmethod(func):
    return staticmethod(abstractmethod(func))


def _is_abstract(value):
    if isinstance(value, property):
        return any([_is_abstract(f) for f in (value.fget, value.fset, value.fdel)])
    return getattr(value, "__isabstractmethod__", False)


def update_abstractmethods(cls):
    if not isinstance(cls, ABCMeta):
        return cls
    names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


_registrations = 0


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **keywords):
        cls = super().__new__(mcls, name, bases, namespace, **keywords)
        cls._abc_registry = []
        cls._abc_cache = {}
        return update_abstractmethods(cls)

    def register(cls, subclass):
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        _registrations += 1
        return subclass

    def _abc_registry_clear(cls):
        cls._abc_registry.clear()

    def _abc_caches_clear(cls):
        cls._abc_cache = {}

    def __instancecheck__(cls, instance):
        if type.__instancecheck__(cls, instance):
            return True
        own = type(instance)
        kind = getattr(instance, "__class__", own)
        if kind is own:
            return cls.__subclasscheck__(own)
        return cls.__subclasscheck__(kind) or cls.__subclasscheck__(own)

    # A yes holds for good, a no until some class is registered somewhere. Where None stands for
    # the answers, nothing is remembered.
    def __subclasscheck__(cls, subclass):
        cache = cls.__dict__.get("_abc_cache")
        known = None if cache is None else cache.get(id(subclass))
        if known is not None and known[0]() is subclass:
            if known[1] or known[2] == _registrations:
                return known[1]
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        # The hooks of protocols ask who has called this.
        hook = getattr(cls, "__subclasshook__", None)
        found = NotImplemented if hook is None else hook(subclass)
        found = bool(_is_subclass(cls, subclass) if found is NotImplemented else found)
        if cache is not None and _ref is not None:
            if len(cache) >= _MOST_KNOWN:
                cache.clear()
            cache[id(subclass)] = (_refer(subclass), found, _registrations)
        return found

    def __init__(cls, name, bases, namespace, /, **keywords):
        for base in bases:
            if isinstance(base, ABCMeta):
                _derived.setdefault(base, []).append(cls)


# Answers that a class remembers.
_MOST_KNOWN = 1000


# What holds where the hook says nothing.
def _is_subclass(cls, subclass):
    if type.__subclasscheck__(cls, subclass):
        return True
    for other in cls.__dict__.get("_abc_registry", ()):
        if issubclass(subclass, other):
            return True
    # What counts as a subclass of a derived class counts here; a class may say which there are.
    own = "__subclasses__" in cls.__dict__
    for derived in cls.__subclasses__() if own else _derived.get(cls, ()):
        if issubclass(subclass, derived):
            return True
    return False


# What gives the class as long as it lives: those of the interpreter itself never die.
def _refer(cls):
    try:
        return _ref(cls)
    except TypeError:
        return lambda: cls


# Classes that were derived from an abstract one.
_derived = {}


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    return _registrations
