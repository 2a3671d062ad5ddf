# Type hints. They are objects that can be written, compared, shown and taken apart; nothing is
# checked against them.

import sys

import collections.abc as _abc
from abc import ABCMeta

from ucollections import OrderedDict as _OrderedDict
from ucollections import defaultdict as _defaultdict
from ucollections import deque as _deque
from ucollections import namedtuple as _namedtuple

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic",
    "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple",
    "Union", "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping",
    "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView", "Awaitable",
    "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex",
    "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter",
    "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple",
    "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern", "TextIO", "AnyStr",
    "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform", "final",
    "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "LiteralString",
    "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired",
    "overload", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type",
    "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack",
]

TYPE_CHECKING = False
Text = str
GenericAlias = type(list[int])
_Union = type(int | str)


def _show(part):
    if part is ...:
        return "..."
    if isinstance(part, type) and not hasattr(part, "__origin__"):
        module = getattr(part, "__module__", "builtins")
        name = part.__qualname__
        return name if module == "builtins" else module + "." + name
    if isinstance(part, list):
        return "[" + ", ".join([_show(p) for p in part]) + "]"
    return repr(part)


# The type that an argument means: text is a reference to one that is not defined yet.
def _type(part):
    if part is None:
        return type(None)
    return ForwardRef(part) if isinstance(part, str) else part


def _parameters(args):
    found = []
    for part in args:
        if isinstance(part, list):
            inner = _parameters(part)
        elif isinstance(part, _Variable):
            inner = (part,)
        else:
            inner = () if isinstance(part, type) else getattr(part, "__parameters__", ())
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


def _fill(args, values):
    filled = []
    for part in args:
        if isinstance(part, list):
            part = list(_fill(part, values))
        elif isinstance(part, _Variable):
            part = values.get(part, part)
        elif isinstance(part, _Alias) and part.__origin__ is Unpack and part.__args__[0] in values:
            filled += values[part.__args__[0]]
            continue
        elif not isinstance(part, type) and getattr(part, "__parameters__", ()):
            given = []
            for p in part.__parameters__:
                value = values.get(p, p)
                if isinstance(p, TypeVarTuple):
                    given += (Unpack[p],) if value is p else value
                else:
                    given.append(value)
            part = part[tuple(given)]
        filled.append(part)
    return tuple(filled)


# The arguments of an alias with its variables filled in.
def _filled(alias, args):
    args = args if isinstance(args, tuple) else (args,)
    return _fill(alias.__args__, _bind(alias.__parameters__, args, alias))


# What a star stands before, or None.
def _unpacked(arg):
    if isinstance(arg, _Alias) and arg.__origin__ is Unpack:
        return arg.__args__[0]
    if isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False):
        return arg
    return None


# A tuple of known length with a star before it is its items.
def _flat(args):
    found = []
    for arg in args:
        inner = _unpacked(arg)
        items = getattr(inner, "__args__", ())
        if getattr(inner, "__origin__", None) is tuple and not (items and items[-1] is ...):
            found += _flat(items)
        else:
            found.append(arg)
    return found


# A tuple of unknown length with a star before it gives also what variables beside the one that
# stands for several lack.
def _stretched(args, at, after):
    starred = [(k, _unpacked(arg)) for k, arg in enumerate(args)]
    starred = [(k, inner) for k, inner in starred if getattr(inner, "__args__", ())[1:] == (...,)]
    if not starred:
        return args
    if len(starred) > 1:
        raise TypeError("More than one unpacked arbitrary-length tuple argument")
    k, inner = starred[0]
    fill = [inner.__args__[0]]
    left, right = min(at, k), min(after, len(args) - k - 1)
    end = len(args) - right
    middle = fill * (at - left) + args[left:end] + fill * (after - right)
    return args[:left] + middle + args[end:]


# What each variable stands for; one that stands for several takes what the others leave.
def _bind(names, args, owner):
    args = _flat(args)
    several = [i for i, name in enumerate(names) if isinstance(name, TypeVarTuple)]
    if len(several) > 1:
        raise TypeError("More than one TypeVarTuple parameter in %r" % (owner,))
    if several:
        args = _stretched(args, several[0], len(names) - several[0] - 1)
    short = len(args) < len(names) - len(several)
    if short or not several and len(args) > len(names):
        text = "Too %s arguments for %r; actual %d, expected %s%d"
        least = len(names) - len(several)
        how = "few" if short else "many"
        raise TypeError(text % (how, owner, len(args), "at least " if several else "", least))
    args = [_type(a) for a in args]
    at = several[0] if several else len(names)
    last = args[len(args) + at + 1 - len(names) :]
    for name, arg in zip(names[:at] + names[at + 1 :], args[:at] + last):
        if isinstance(name, TypeVar) and _unpacked(arg) is not None:
            raise TypeError("%r is not valid as type argument" % (arg,))
    if not several:
        return dict(zip(names, args))
    end = len(args) - (len(names) - at - 1)
    values = dict(zip(names[:at], args[:at]))
    values[names[at]] = tuple(args[at:end])
    values.update(zip(names[at + 1 :], args[end:]))
    return values


class _Hint:
    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **keywords):
        raise TypeError("Cannot instantiate %r" % (self,))

    def __instancecheck__(self, o):
        raise TypeError("%r cannot be used with isinstance()" % (self,))

    def __subclasscheck__(self, cls):
        raise TypeError("%r cannot be used with issubclass()" % (self,))


class ForwardRef(_Hint):
    __slots__ = (
        "__forward_arg__", "__forward_evaluated__", "__forward_value__",
        "__forward_is_argument__", "__forward_is_class__", "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError("Forward reference must be a string -- got %r" % (arg,))
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=None, *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            space = globalns if globalns is not None else {}
            own = space if localns is None else localns
            self.__forward_value__ = _evaluate(self.__forward_arg__, space, own)
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return "ForwardRef(%r)" % self.__forward_arg__


class _Form(_Hint):
    def __init__(self, name, subscript=None):
        self._name = self.__name__ = self.__qualname__ = name
        self._subscript = subscript

    def __getitem__(self, args):
        if self._subscript is None:
            raise TypeError("%r is not subscriptable" % (self,))
        return self._subscript(self, args if isinstance(args, tuple) else (args,))

    def __repr__(self):
        return "typing." + self._name

    def __iter__(self):
        raise TypeError("%r object is not iterable" % type(self).__name__)

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass %r" % (self,))

    def __reduce__(self):
        return self._name


def _is_generic(base):
    if isinstance(base, _Alias):
        return True
    return isinstance(base, type) and issubclass(base, Generic)


class _Alias(_Hint):
    def __init__(self, origin, args, name):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = _parameters(args)
        self._name = name

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if not self.__parameters__:
            raise TypeError("%r is not a generic class" % (self,))
        return type(self)(self.__origin__, _filled(self, args), self._name)

    # What a star before it gives.
    def __iter__(self):
        if isinstance(self, (_UnionAlias, _AnnotatedAlias, _CallableAlias)):
            raise TypeError("%r object is not iterable" % type(self).__name__)
        return iter((Unpack[self],))

    def __reduce__(self):
        origin = _form_of(self._name) or self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return _getitem, (origin, args)

    def __call__(self, *args, **keywords):
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or getattr(self.__origin__, name)
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Form):
            raise TypeError("Cannot subclass %r" % (self,))
        if self.__origin__ is Generic:
            # A base that is an alias itself brings it along.
            for other in bases:
                if isinstance(other, _Alias) and other.__origin__ is not Generic:
                    kind = other.__origin__
                    if other._name or isinstance(kind, type) and issubclass(kind, Generic):
                        return ()
        result = (self.__origin__,)
        ours = self.__origin__ in (Generic, Protocol)
        if self._name and not ours and Generic not in bases and self.__parameters__:
            for at, base in enumerate(bases):
                if base is self:
                    rest = bases[at + 1 :]
            # A base behind this one brings it along.
            if not any([_is_generic(base) for base in rest]):
                result += (Generic,)
        return result

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        if self.__origin__ is Unpack:
            return "*" + _show(self.__args__[0])
        name = "typing." + self._name if self._name else _show(self.__origin__)
        return name + "[" + (", ".join([_show(a) for a in self.__args__]) or "()") + "]"

    def __instancecheck__(self, o):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__


_GenericAlias = _Alias


def _getitem(form, args):
    return form[args]


# `typing.List` for "List": some of them are made when they are asked for.
def _form_of(name):
    if not name:
        return None
    return globals()[name] if name in globals() else __getattr__(name)


class _UnionAlias(_Alias):
    def __getitem__(self, args):
        return Union[super().__getitem__(args).__args__]

    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, _Union)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return "typing.Optional[%s]" % _show(args[args[0] is type(None)])
        return "typing.Union[" + ", ".join([_show(a) for a in args]) + "]"

    def __instancecheck__(self, o):
        return isinstance(o, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)


def _union(form, args):
    if not args:
        raise TypeError("Cannot take a Union of no types.")
    found = []
    for part in args:
        part = _type(part)
        for inner in part.__args__ if isinstance(part, (_UnionAlias, _Union)) else (part,):
            if inner not in found:
                found.append(inner)
    return found[0] if len(found) == 1 else _UnionAlias(Union, tuple(found), "Union")


def _literal(form, args):
    found = []
    for part in args:
        for inner in part.__args__ if getattr(part, "__origin__", None) is Literal else (part,):
            if not any([inner == f and type(inner) is type(f) for f in found]):
                found.append(inner)
    return _Alias(Literal, tuple(found), "Literal")


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, args, name):
        super().__init__(origin, args, name)
        self.__metadata__ = ()

    def __repr__(self):
        parts = [_show(self.__origin__)] + [repr(m) for m in self.__metadata__]
        return "typing.Annotated[" + ", ".join(parts) + "]"

    def __eq__(self, other):
        same = isinstance(other, _AnnotatedAlias) and self.__origin__ == other.__origin__
        return same and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __reduce__(self):
        return _getitem, (Annotated, (self.__origin__,) + self.__metadata__)


def _annotated(form, args):
    if len(args) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments")
    inner, metadata = _type(args[0]), args[1:]
    if isinstance(inner, _AnnotatedAlias):
        metadata = inner.__metadata__ + metadata
        inner = inner.__origin__
    alias = _AnnotatedAlias(inner, (inner,), "Annotated")
    alias.__metadata__ = metadata
    return alias


def _single(form, args):
    if len(args) != 1:
        raise TypeError("%r accepts only a single type." % (form,))
    return _Alias(form, (_type(args[0]),), form._name)


def _several(form, args):
    return _Alias(form, tuple([_type(a) for a in args]), form._name)


Any = _Form("Any")
AnyStr = None
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
Union = _Form("Union", _union)
Optional = _Form("Optional", lambda form, args: _union(form, _one(form, args) + (None,)))
Literal = _Form("Literal", _literal)
Annotated = _Form("Annotated", _annotated)
ClassVar = _Form("ClassVar", _single)
Final = _Form("Final", _single)
TypeGuard = _Form("TypeGuard", _single)
Required = _Form("Required", _single)
NotRequired = _Form("NotRequired", _single)
Unpack = _Form("Unpack", _single)
Concatenate = _Form("Concatenate", _several)


def _one(form, args):
    if len(args) != 1:
        raise TypeError("%r requires a single type" % (form,))
    return args


# `List`, `Dict`, …: other names of classes.
class _Class(_Form):
    def __init__(self, name, origin):
        super().__init__(name)
        self.__origin__ = origin

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if self._name == "Callable":
            if len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            given, result = args
            given = tuple([_type(a) for a in given]) if isinstance(given, list) else (given,)
            return _CallableAlias(self.__origin__, given + (_type(result),), self._name)
        return _Alias(self.__origin__, tuple([_type(a) for a in args]), self._name)

    def __call__(self, *args, **keywords):
        if self.__origin__.__module__ == "collections.abc":
            raise TypeError("Type %s cannot be instantiated" % self._name)
        return self.__origin__(*args, **keywords)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, o):
        return isinstance(o, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _CallableAlias(_Alias):
    def __repr__(self):
        *given, result = self.__args__
        first = "..." if given == [...] else "[" + ", ".join([_show(a) for a in given]) + "]"
        return "typing.Callable[%s, %s]" % (first, _show(result))

    def __reduce__(self):
        *given, result = self.__args__
        return _getitem, (Callable, (... if given == [...] else given, result))


# What libraries that make hints of their own call.
def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    try:
        return _type(arg)
    except TypeError:
        raise TypeError("%s Got %.100r." % (msg, arg)) from None


# What tests call to forget cached aliases: there are none.
_cleanups = []
List = _Class("List", list)
Dict = _Class("Dict", dict)
Set = _Class("Set", set)
FrozenSet = _Class("FrozenSet", frozenset)
Tuple = _Class("Tuple", tuple)
Type = _Class("Type", type)
Deque = _Class("Deque", _deque)
DefaultDict = _Class("DefaultDict", _defaultdict)
OrderedDict = _Class("OrderedDict", _OrderedDict)
AbstractSet = _Class("AbstractSet", _abc.Set)
for _name in (
    "Hashable Sized Container Callable Iterable Iterator Reversible Generator Awaitable Coroutine "
    "AsyncIterable AsyncIterator AsyncGenerator Collection Sequence MutableSequence ByteString "
    "MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView"
).split():
    globals()[_name] = _Class(_name, getattr(_abc, _name))


def __getattr__(name):
    if name in ("Counter", "ChainMap"):
        import collections

        return _Class(name, getattr(collections, name))
    if name in ("Pattern", "Match"):
        import re

        return _Class(name, type(re.compile("")) if name == "Pattern" else type(re.match("", "")))
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib

        return _Class(name, getattr(contextlib, "Abstract" + name))
    if name == "TypeAliasType":
        import _typing

        return _typing.TypeAliasType
    if name in ("_GenericAlias", "_UnionGenericAlias"):
        return _Alias if name == "_GenericAlias" else _UnionAlias
    if name == "_SpecialForm":
        return _Form
    if name == "_Final":
        return _Hint
    raise AttributeError("module 'typing' has no attribute '%s'" % name)


# The module that makes a variable or a type.
def _caller():
    frame = getattr(sys, "_getframe", None)
    return frame(2).f_globals.get("__name__", "__main__") if frame else "__main__"


class _Variable(_Hint):
    __infer_variance__ = False
    # What is evaluated when it is first asked for, if the variable was made by a list of type
    # parameters.
    _later = {}

    def __typing_subst__(self, arg):
        return arg

    def __getattr__(self, name):
        if name not in self._later:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
        value = self._later[name]()
        setattr(self, name, value)
        return value

    def has_default(self):
        return hasattr(self, "__default__")

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        return self.__name__ if self.__infer_variance__ else "~" + self.__name__


class TypeVar(_Variable):
    def __init__(
        self,
        name,
        *constraints,
        bound=None,
        covariant=False,
        contravariant=False,
        infer_variance=False
    ):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__module__ = _caller()
        self.__constraints__ = tuple([_type(c) for c in constraints])
        self.__bound__ = None if bound is None else _type(bound)
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        if infer_variance:
            self.__infer_variance__ = True

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        sign = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return sign + self.__name__


class ParamSpec(_Variable):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__module__ = _caller()
        self.__bound__ = bound
        self.args = ParamSpecArgs(self)
        self.kwargs = ParamSpecKwargs(self)


class ParamSpecArgs(_Hint):
    _end = ".args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return self.__origin__.__name__ + self._end

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__

    def __hash__(self):
        return hash((type(self), id(self.__origin__)))


class ParamSpecKwargs(ParamSpecArgs):
    _end = ".kwargs"


class TypeVarTuple(_Variable):
    def __init__(self, name):
        self.__name__ = name
        self.__module__ = _caller()

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)
T, KT, VT = TypeVar("T"), TypeVar("KT"), TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([_type(a) for a in args])
        if cls is Generic or cls is Protocol:
            for a in args:
                if not isinstance(a, (_Variable, _Alias)):
                    text = "Parameters to %s[...] must all be type variables"
                    raise TypeError(text % cls.__name__)
            if len(set(args)) != len(args):
                raise TypeError("Parameters to %s[...] must all be unique" % cls.__name__)
            return _Alias(cls, args, cls.__name__)
        names = cls.__parameters__
        if not names:
            raise TypeError("%r is not a generic class" % (cls,))
        if not any([isinstance(p, ParamSpec) for p in names]):
            values = _bind(names, args, cls)
            args = ()
            for name in names:
                given = values[name]
                args += given if isinstance(name, TypeVarTuple) else (given,)
        return _Alias(cls, args, None)

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if Generic in cls.__dict__.get("__orig_bases__", ()):
            raise TypeError("Cannot inherit from plain Generic")
        bases = cls.__dict__.get("__orig_bases__", ())
        listed = [b for b in bases if getattr(b, "__origin__", None) in (Generic, Protocol)]
        cls.__parameters__ = listed[0].__parameters__ if listed else _parameters(bases)


Generic.__parameters__ = ()


# The checks of a protocol that is marked for it look for the members.
class _ProtocolMeta(ABCMeta):
    # Abstract classes that a protocol derives from do not ask it whom it takes for a subclass.
    def __init__(cls, name, bases, namespace, /, **keywords):
        if not cls.__dict__.get("_is_protocol"):
            super().__init__(name, bases, namespace, **keywords)

    def __instancecheck__(cls, o):
        return cls._holds(o, type(o)) or ABCMeta.__instancecheck__(cls, o)

    def __subclasscheck__(cls, other):
        return cls._holds(other, other) or ABCMeta.__subclasscheck__(cls, other)

    def _holds(cls, o, kind):
        if not cls.__dict__.get("_is_protocol") or cls is Protocol:
            return False
        if not cls._is_runtime_protocol:
            text = "Instance and class checks can only be used with @runtime_checkable protocols"
            raise TypeError(text)
        return all([hasattr(o, name) for name in _protocol_names(cls)])


class Protocol(Generic, metaclass=_ProtocolMeta):
    _is_protocol = True
    _is_runtime_protocol = False
    __slots__ = ()

    def __init_subclass__(cls, *args, **keywords):
        super().__init_subclass__(*args, **keywords)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__


def _protocol_names(cls):
    names = []
    for base in cls.__mro__:
        if base.__dict__.get("_is_protocol") and base is not Protocol:
            own = list(base.__dict__) + list(base.__dict__.get("__annotations__", ()))
            names += [n for n in own if n not in _NOT_PROTOCOL and n[:5] != "_abc_"]
    return names


_NOT_PROTOCOL = (
    "__module__ __qualname__ __doc__ __dict__ __annotations__ __parameters__ __orig_bases__ "
    "__slots__ __init__ __new__ __hash__ __init_subclass__ __class_getitem__ _is_protocol "
    "_is_runtime_protocol __abstractmethods__"
).split()


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got %r" % cls)
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method):
    names = {method: lambda self: None, "_is_protocol": 1}
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), names))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


class IO(Generic):
    __slots__ = ()


class TextIO(IO):
    __slots__ = ()


class BinaryIO(IO):
    __slots__ = ()


IO.__parameters__ = (AnyStr,)


# `class C(NamedTuple)` asks for another base, whose hook makes a named tuple of the class.
class _NamedTupleForm:
    def __call__(self, typename, fields=None, /, **keywords):
        pairs = list(fields) if fields is not None else list(keywords.items())
        made = _namedtuple(typename, [name for name, _ in pairs])
        try:
            made.__annotations__ = {name: _type(kind) for name, kind in pairs}
        except (AttributeError, TypeError):
            pass
        return made

    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        if bases == ():
            return super().__new__(mcls, name, bases, namespace)
        hints = namespace.get("__annotations__", {})
        defaults = []
        for field in hints:
            if field in namespace:
                defaults.append(namespace.pop(field))
            elif defaults:
                text = "Non-default namedtuple field %s cannot follow default field"
                raise TypeError(text % field)
        base = _namedtuple(name, list(hints), defaults=defaults)
        names = list(hints)
        namespace["_field_defaults"] = dict(zip(names[len(names) - len(defaults) :], defaults))
        others = tuple([b for b in bases if b is not _NamedTupleBase and b is not Generic])
        namespace.pop("__orig_bases__", None)
        return type(name, (base,) + others, namespace)


_NamedTupleBase = _NamedTupleMeta("NamedTuple", (), {})
NamedTuple = _NamedTupleForm()


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        hints, required, optional = {}, set(), set()
        for base in bases:
            hints.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", set())
            optional |= getattr(base, "__optional_keys__", set())
        own = namespace.get("__annotations__", {})
        for key, hint in own.items():
            origin = getattr(hint, "__origin__", None)
            needed = origin is Required or total and origin is not NotRequired
            (required if needed else optional).add(key)
        hints.update(own)
        cls = super().__new__(mcls, name, (dict,), dict(namespace, __annotations__=hints))
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(optional)
        cls.__total__ = total
        return cls

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, o):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__

    # The arguments of a class statement; they were dealt with.
    def __init__(cls, *args, **keywords):
        pass


class _TypedDictForm:
    def __call__(self, typename, fields=None, /, *, total=True, **keywords):
        hints = {k: _type(v) for k, v in dict(keywords if fields is None else fields).items()}
        return _TypedDictMeta(typename, (), {"__annotations__": hints}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDictBase,)


_TypedDictBase = _TypedDictMeta("TypedDict", (), {})
TypedDict = _TypedDictForm()


class NewType(_Hint):
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__module__ = _caller()
        self.__supertype__ = tp

    def __reduce__(self):
        return self.__qualname__

    def __call__(self, value):
        return value

    def __repr__(self):
        return "%s.%s" % (self.__module__, self.__qualname__)

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of NewType.")


def cast(typ, val):
    return val


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(f):
    try:
        f.__override__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(f):
    f.__no_type_check__ = True
    return f


def no_type_check_decorator(decorator):
    def wrapped(*args, **keywords):
        return no_type_check(decorator(*args, **keywords))

    return wrapped


# The overloads of each function, by where it is defined.
_overloads = {}


def _place(func):
    func = getattr(func, "__func__", func)
    return getattr(func, "__module__", None), getattr(func, "__qualname__", None)


def overload(func):
    _overloads.setdefault(_place(func), []).append(func)

    def overloaded(*args, **keywords):
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated "
            "functions outside a stub module should always be followed by an implementation "
            "that is not @overload-ed."
        )

    return overloaded


def get_overloads(func):
    return list(_overloads.get(_place(func), ()))


def clear_overloads():
    _overloads.clear()


def dataclass_transform(**options):
    return lambda cls: cls


def _evaluate(hint, globals, locals):
    if hint is None:
        return type(None)
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return _evaluate(eval(hint, globals, locals), globals, locals)
    args = getattr(hint, "__args__", None)
    if isinstance(hint, (_Alias, GenericAlias)) and args and not isinstance(hint, _AnnotatedAlias):
        new = tuple([_evaluate(a, globals, locals) if a is not ... else a for a in args])
        if new != args:
            if isinstance(hint, _UnionAlias):
                return Union[new]
            if isinstance(hint, GenericAlias):
                return GenericAlias(hint.__origin__, new)
            return type(hint)(hint.__origin__, new, hint._name)
    return hint


def _strip(hint):
    if isinstance(hint, _AnnotatedAlias):
        return _strip(hint.__origin__)
    if getattr(hint, "__origin__", None) in (Required, NotRequired):
        return _strip(hint.__args__[0])
    return hint


def _eval_type(t, globalns, localns, type_params=None, *, recursive_guard=frozenset()):
    return _evaluate(t, globalns, localns)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = sys.modules.get(getattr(base, "__module__", None))
            space = globalns or getattr(module, "__dict__", {})
            own = localns if localns is not None else dict(base.__dict__)
            for name, hint in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _evaluate(hint, space, own)
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        space = globalns or getattr(inner, "__globals__", getattr(obj, "__dict__", {}))
        own = getattr(obj, "__annotations__", None)
        if own is None:
            raise TypeError("%r is not a module, class, method, or function." % (obj,))
        for name, hint in own.items():
            hints[name] = _evaluate(hint, space, space if localns is None else localns)
    if include_extras:
        return hints
    return {name: _strip(hint) for name, hint in hints.items()}


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _Union):
        return _Union
    if tp is Generic:
        return Generic
    if isinstance(tp, (_Alias, GenericAlias, _Class)):
        return tp.__origin__
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if not isinstance(tp, (_Alias, GenericAlias, _Union)):
        return ()
    args = tp.__args__
    if get_origin(tp) is _abc.Callable and args and args[0] is not ...:
        args = (list(args[:-1]), args[-1])
    return args


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def reveal_type(obj):
    return obj


def assert_type(val, typ):
    return val


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable, but got: %r" % (arg,))
