# Abstract base classes. The interpreter itself refuses instances of a class whose
# `__abstractmethods__` is not empty; here that set is worked out, and classes can be registered as
# subclasses without being derived.


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

    # Nothing is remembered.
    def _abc_caches_clear(cls):
        pass

    def __instancecheck__(cls, instance):
        if type.__instancecheck__(cls, instance):
            return True
        kind = getattr(instance, "__class__", type(instance))
        return cls.__subclasscheck__(kind) or cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            found = hook(subclass)
            if found is not NotImplemented:
                return bool(found)
        if type.__subclasscheck__(cls, subclass):
            return True
        seen = [cls]
        for known in seen:
            for other in known.__dict__.get("_abc_registry", ()):
                if issubclass(subclass, other):
                    return True
        # What counts as a subclass of a derived class counts here; a class may say which there are.
        own = "__subclasses__" in cls.__dict__
        for derived in cls.__subclasses__() if own else _derived.get(cls, ()):
            if issubclass(subclass, derived):
                return True
        return False

    def __init__(cls, name, bases, namespace, /, **keywords):
        for base in bases:
            if isinstance(base, ABCMeta):
                _derived.setdefault(base, []).append(cls)


# Classes that were derived from an abstract one.
_derived = {}


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def get_cache_token():
    return _registrations
