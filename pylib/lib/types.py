# Names of types that have none as built-in functions.


def _function():
    yield


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
ModuleType = type(__import__("sys"))
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


async def _coroutine():
    pass


_made = _coroutine()
CoroutineType = type(_made)
_made.close()
del _made


async def _async_generator():
    yield


AsyncGeneratorType = type(_async_generator())


class _Class:
    def method(self):
        pass


MethodType = type(_Class().method)
CodeType = type(getattr(_function, "__code__", None))


MappingProxyType = type(type.__dict__)


# A mapping that is no dict and cannot be changed through this. It passes for one of the type of
# those of dicts.
class _Proxy:
    __slots__ = ("__mapping",)

    def __init__(self, mapping):
        if isinstance(mapping, (list, tuple)) or not hasattr(type(mapping), "__getitem__"):
            text = "mappingproxy() argument must be a mapping, not "
            raise TypeError(text + type(mapping).__name__)
        self.__mapping = mapping

    @property
    def __class__(self):
        return MappingProxyType

    def __getitem__(self, key):
        return self.__mapping[key]

    def __contains__(self, key):
        return key in self.__mapping

    def __len__(self):
        return len(self.__mapping)

    def __iter__(self):
        return iter(self.__mapping)

    def __reversed__(self):
        return reversed(self.__mapping)

    def get(self, key, default=None):
        return self.__mapping.get(key, default)

    def keys(self):
        return self.__mapping.keys()

    def values(self):
        return self.__mapping.values()

    def items(self):
        return self.__mapping.items()

    def copy(self):
        return self.__mapping.copy()

    def __or__(self, other):
        if type(other) is _Proxy:
            other = other.__mapping
        return self.__mapping | other

    def __ror__(self, other):
        return other | self.__mapping

    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")

    def __eq__(self, other):
        if type(other) is _Proxy:
            other = other.__mapping
        return self.__mapping == other

    def __hash__(self):
        return hash(self.__mapping)

    def __str__(self):
        return str(self.__mapping)

    def __repr__(self):
        return "mappingproxy(%r)" % (self.__mapping,)


# Namespaces whose text is being made.
_SHOWN = []


class SimpleNamespace:
    def __init__(self, /, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __repr__(self):
        cls = type(self)
        name = "namespace" if cls is SimpleNamespace else cls.__name__
        if id(self) in _SHOWN:
            return name + "(...)"
        _SHOWN.append(id(self))
        try:
            parts = ["%s=%r" % item for item in self.__dict__.items()]
        finally:
            _SHOWN.pop()
        return name + "(" + ", ".join(parts) + ")"

    def __eq__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


GenericAlias = type(list[int])
UnionType = type(int | str)


def _cell():
    value = 0
    return lambda: value


def _traceback():
    try:
        raise ValueError
    except ValueError as e:
        return type(e.__traceback__)


class _slot:
    __slots__ = ("x",)


TracebackType = _traceback()
CellType = type(_cell().__closure__[0])
FrameType = type(getattr(_function(), "gi_frame", None))
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
GetSetDescriptorType = type(int.real)
MemberDescriptorType = type(_slot.x)


def resolve_bases(bases):
    new = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            new.append(base)
        else:
            new.extend(entries(tuple(bases)))
    return bases if len(new) == len(bases) and all(map(_is, new, bases)) else tuple(new)


def _is(a, b):
    return a is b


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", None) or (type(bases[0]) if bases else type)
    if isinstance(meta, type):
        for base in bases:
            kind = type(base)
            if issubclass(kind, meta):
                meta = kind
            elif not issubclass(meta, kind):
                raise TypeError("metaclass conflict")
    prepare = getattr(meta, "__prepare__", None)
    return meta, {} if prepare is None else prepare(name, bases, **kwds), kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved != tuple(bases):
        namespace["__orig_bases__"] = tuple(bases)
    return meta(name, resolved, namespace, **kwds)


def get_original_bases(cls):
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


# Makes generators that can be awaited.
def coroutine(func):
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if GeneratorType is CoroutineType:
        # Generators can be awaited anyway.
        return func
    code = getattr(func, "__code__", None)
    flags = getattr(code, "co_flags", 0)
    if type(func) is not FunctionType or not flags & 0x1A0:
        from _generators import awaiting

        return awaiting(func)
    if flags & 0x1A0 == 0x20:
        func.__code__ = code.replace(co_flags=flags | 0x100)
    return func


class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.overwrite_doc = doc is None
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        result = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def setter(self, fset):
        result = type(self)(self.fget, fset, self.fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def deleter(self, fdel):
        result = type(self)(self.fget, self.fset, fdel, self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result
