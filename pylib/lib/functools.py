# Functions of functions.

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)

_none = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except (AttributeError, TypeError):
            # Not every interpreter keeps all of them, nor lets all be set.
            pass
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


def reduce(function, iterable, initial=_none, /):
    it = iter(iterable)
    if initial is _none:
        try:
            initial = next(it)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    for item in it:
        initial = function(initial, item)
    return initial


def _generic(cls, item):
    from types import GenericAlias

    return GenericAlias(cls, item)


class partial:
    __class_getitem__ = classmethod(_generic)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        cls = type(self)
        return _show(self, "functools.partial" if cls is partial else cls.__qualname__)

    def __reduce__(self):
        own = {k: v for k, v in self.__dict__.items() if k not in ("func", "args", "keywords")}
        return type(self), (self.func,), (self.func, self.args, self.keywords, own or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("argument to __setstate__ must be a tuple")
        if len(state) != 4:
            raise TypeError("expected 4 items in state, got %d" % len(state))
        func, args, keywords, own = state
        fits = callable(func) and isinstance(args, tuple)
        if not fits or not all([d is None or isinstance(d, dict) for d in (keywords, own)]):
            raise TypeError("invalid partial state")
        self.__dict__.clear()
        self.__dict__.update(own or {})
        self.func = func
        self.args = args if type(args) is tuple else tuple(args)
        self.keywords = keywords if type(keywords) is dict else dict(keywords or {})


# Objects whose `repr` is being made.
_shown = set()


def _show(o, name):
    if id(o) in _shown:
        return "..."
    _shown.add(id(o))
    try:
        parts = [repr(o.func)]
        parts.extend([repr(a) for a in o.args])
        parts.extend(["%s=%r" % item for item in o.keywords.items()])
    finally:
        _shown.discard(id(o))
    return name + "(" + ", ".join(parts) + ")"


class partialmethod:
    __class_getitem__ = classmethod(_generic)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        return _show(self, "functools.partialmethod")

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, instance, owner=None):
        func = self.func
        if hasattr(func, "__get__"):
            found = func.__get__(instance, owner)
            if found is not func:
                found = partial(found, *self.args, **self.keywords)
                if hasattr(found.func, "__self__"):
                    found.__self__ = found.func.__self__
                return found

        def call(this, /, *args, **keywords):
            return func(this, *self.args, *args, **{**self.keywords, **keywords})

        call._partialmethod = self
        call.__isabstractmethod__ = self.__isabstractmethod__
        return call.__get__(instance, owner)


class _KeywordMark:
    pass


# A program may remember what `len` gives.
_len = len


def _make_key(args, keywords, typed):
    key = args
    if keywords:
        key += (_KeywordMark,)
        for item in keywords.items():
            key += item
    if typed:
        key += tuple([type(a) for a in args])
        key += tuple([type(a) for a in keywords.values()])
    elif _len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


def _info(*values):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple

        _CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"))
    return _CacheInfo(*values)


# The class is made when it is first needed.
_CacheInfo = None


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _lru_cache(maxsize, 128, False)
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _lru_cache(function, maxsize, typed)


def cache(function, /):
    return _lru_cache(function, None, False)


def _lru_cache(function, maxsize, typed):
    # The oldest entry is the first one.
    entries = {}
    hits = misses = 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        key = _make_key(args, keywords, typed)
        value = entries.get(key, _none)
        if value is not _none:
            hits += 1
            if maxsize is not None:
                del entries[key]
                entries[key] = value
            return value
        misses += 1
        value = function(*args, **keywords)
        if maxsize != 0:
            if maxsize is not None and key not in entries and _len(entries) >= maxsize:
                del entries[next(iter(entries))]
            entries[key] = value
        return value

    def cache_info():
        return _info(hits, misses, maxsize, _len(entries))

    def cache_clear():
        nonlocal hits, misses
        entries.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


class cached_property:
    __class_getitem__ = classmethod(_generic)

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = getattr(func, "__doc__", None)

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                "(%r and %r)." % (self.attrname, name)
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        where = "on %r instance" % type(instance).__name__
        own = getattr(instance, "__dict__", None)
        if own is None:
            text = "No '__dict__' attribute %s to cache %r property."
            raise TypeError(text % (where, self.attrname))
        value = self.func(instance)
        if isinstance(instance, type):
            text = "The '__dict__' attribute %s does not support item assignment "
            text += "for caching %r property."
            raise TypeError(text % (where, self.attrname))
        object.__setattr__(instance, self.attrname, value)
        return value


def _not(name):
    def compare(self, other):
        result = getattr(self, name)(other)
        return result if result is NotImplemented else not result

    return compare


def _or_equal(name):
    def compare(self, other):
        result = getattr(self, name)(other)
        return result if result is NotImplemented else result or self == other

    return compare


def _and_unequal(name):
    def compare(self, other):
        result = getattr(self, name)(other)
        return result if result is NotImplemented else result and self != other

    return compare


def _not_and_unequal(name):
    def compare(self, other):
        result = getattr(self, name)(other)
        return result if result is NotImplemented else not result and self != other

    return compare


def _not_or_equal(name):
    def compare(self, other):
        result = getattr(self, name)(other)
        return result if result is NotImplemented else not result or self == other

    return compare


# From what a class has to how the others follow from it.
_ORDERINGS = (
    ("__lt__", ("__gt__", _not_and_unequal), ("__le__", _or_equal), ("__ge__", _not)),
    ("__le__", ("__ge__", _not_or_equal), ("__lt__", _and_unequal), ("__gt__", _not)),
    ("__gt__", ("__lt__", _not_and_unequal), ("__ge__", _or_equal), ("__le__", _not)),
    ("__ge__", ("__le__", _not_or_equal), ("__gt__", _and_unequal), ("__lt__", _not)),
)


def total_ordering(cls):
    def has(name):
        found = getattr(cls, name, None)
        return found is not None and found is not getattr(object, name, None)

    for root, *others in _ORDERINGS:
        if has(root):
            for name, make in others:
                if not has(name):
                    setattr(cls, name, _method(cls, name, make(root)))
            return cls
    raise ValueError("must define at least one ordering operation: < > <= >=")


# The function with the names of a method, by which it is pickled.
def _method(cls, name, function):
    try:
        function.__name__ = name
        function.__qualname__ = cls.__qualname__ + "." + name
        function.__module__ = cls.__module__
    except AttributeError:
        # Not every interpreter lets them be set.
        pass
    return function


def cmp_to_key(mycmp):
    class K:
        __slots__ = ("obj",)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K


def _mro(cls):
    try:
        return cls.__mro__
    except AttributeError:
        pass
    found = [cls]
    for base in getattr(cls, "__bases__", ()):
        found.extend(_mro(base))
    found.append(object)
    return found


def _is_union(cls):
    kinds = ("UnionType", "_UnionGenericAlias")
    return hasattr(cls, "__args__") and type(cls).__name__ in kinds


def _is_class_or_union(cls):
    if _is_union(cls):
        return all([isinstance(part, type) for part in cls.__args__])
    return isinstance(cls, type) and not hasattr(cls, "__origin__")


def singledispatch(function):
    registry = {object: function}

    def dispatch(cls):
        for base in _mro(cls):
            if base in registry and base is not object:
                return registry[base]
        fitting = [base for base in registry if base is not object and issubclass(cls, base)]
        best = [b for b in fitting if not any([o is not b and issubclass(o, b) for o in fitting])]
        if len(best) > 1 and not any([isinstance(b, type) and b in _mro(cls) for b in best]):
            raise RuntimeError("Ambiguous dispatch: %r or %r" % tuple(best[:2]))
        return registry[best[0]] if best else function

    def register(cls, method=None):
        if method is None:
            if _is_class_or_union(cls):
                return lambda method: register(cls, method)
            hints = list(getattr(cls, "__annotations__", {}).values())
            if not hints:
                text = "Invalid first argument to `register()`: %r. Use either "
                text += "`@register(some_class)` or plain `@register` on an annotated function."
                raise TypeError(text % (cls,))
            cls, method = hints[0], cls
            if isinstance(cls, str):
                cls = eval(cls, getattr(method, "__globals__", {}))
            if cls is None:
                cls = type(None)
            if not _is_class_or_union(cls):
                name = list(method.__annotations__)[0]
                text = "Invalid annotation for %r. %r is not a class."
                if hasattr(cls, "__args__") and not hasattr(cls, "mro"):
                    text = "Invalid annotation for %r. %r not all arguments are classes."
                raise TypeError(text % (name, cls))
        elif not _is_class_or_union(cls):
            text = "Invalid first argument to `register()`. %r is not a class or union type."
            raise TypeError(text % (cls,))
        for part in cls.__args__ if _is_union(cls) else (cls,):
            registry[part] = method
        return method

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError("%s requires at least 1 positional argument" % function.__name__)
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, function)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("%r is not callable or a descriptor" % (func,))
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __get__(self, instance, owner=None):
        def call(*args, **keywords):
            method = self.dispatcher.dispatch(type(args[0]))
            return method.__get__(instance, owner)(*args, **keywords)

        call._partialmethod = self
        call.__isabstractmethod__ = self.__isabstractmethod__
        call.register = self.register
        return update_wrapper(call, self.func)
