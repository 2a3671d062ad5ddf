# Other names of classes (`List`, `Iterable`), the classes of files, and protocols of one method.

import collections as _collections
import collections.abc as _abc
import contextlib as _contextlib
import re as _re
from abc import abstractmethod as _abstract

from typing._aliases import _CallableType, _SpecialGenericAlias as _alias, _TupleType
from typing._generic import Generic as _Generic
from typing._protocols import Protocol as _Protocol, runtime_checkable as _checkable
from typing._variables import T_co as _T_co, TypeVar as _TypeVar

__name__ = "typing"

AnyStr = _TypeVar("AnyStr", bytes, str)
CT_co = _TypeVar("CT_co", covariant=True, bound=type)

# Abstract classes, by the number of types they take in brackets.
_ABSTRACT = (
    "Hashable Sized ByteString",
    "Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection "
    "MutableSet Sequence MutableSequence MappingView KeysView ValuesView",
    "Mapping MutableMapping ItemsView AsyncGenerator",
    "Coroutine Generator",
)

for _count, _names in enumerate(_ABSTRACT):
    for _name in _names.split():
        globals()[_name] = _alias(getattr(_abc, _name), _count, name=_name)

AbstractSet = _alias(_abc.Set, 1, name="AbstractSet")
Callable = _CallableType(_abc.Callable, 2, name="Callable")
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
Dict = _alias(dict, 2, inst=False, name="Dict")
Type = _alias(type, 1, inst=False, name="Type")
Deque = _alias(_collections.deque, 1, name="Deque")
DefaultDict = _alias(_collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(_collections.OrderedDict, 2, name="OrderedDict")
Counter = _alias(_collections.Counter, 1, name="Counter")
ChainMap = _alias(_collections.ChainMap, 2, name="ChainMap")

ContextManager = _alias(_contextlib.AbstractContextManager, 1, name="ContextManager")
AsyncContextManager = _alias(
    _contextlib.AbstractAsyncContextManager, 1, name="AsyncContextManager"
)
Pattern = _alias(_re.Pattern, 1, name="Pattern")
Match = _alias(_re.Match, 1, name="Match")


# A class with abstract methods of these names, and properties of those.
def _file_class(name, base, methods, properties):
    space = {"__slots__": (), "__module__": "typing", "__orig_bases__": (base,)}
    for method in methods.split() + properties.split():

        def member(self, *args):
            pass

        member.__name__ = method
        member.__qualname__ = name + "." + method
        member = _abstract(member)
        space[method] = property(member) if method in properties.split() else member
    return type(name, base.__mro_entries__((base,)), space)


IO = _file_class(
    "IO",
    _Generic[AnyStr],
    "close fileno flush isatty read readable readline readlines seek seekable tell truncate "
    "writable write writelines __enter__ __exit__",
    "mode name closed",
)
BinaryIO = _file_class("BinaryIO", IO[bytes], "write __enter__", "")
TextIO = _file_class(
    "TextIO", IO[str], "__enter__", "buffer encoding errors line_buffering newlines"
)


# A protocol of one method that makes another type of the object.
def _supports(name, method, result, base=_Protocol):
    def convert(self):
        pass

    convert.__name__ = method
    convert.__qualname__ = name + "." + method
    convert.__annotations__ = {"return": result}
    space = {"__module__": "typing", "__slots__": (), method: _abstract(convert)}
    if base is not _Protocol:
        space["__orig_bases__"] = (base,)
    bases = (_Protocol,) if base is _Protocol else base.__mro_entries__((base,))
    return _checkable(type(_Protocol)(name, bases, space))


SupportsInt = _supports("SupportsInt", "__int__", int)
SupportsFloat = _supports("SupportsFloat", "__float__", float)
SupportsComplex = _supports("SupportsComplex", "__complex__", complex)
SupportsBytes = _supports("SupportsBytes", "__bytes__", bytes)
SupportsIndex = _supports("SupportsIndex", "__index__", int)
SupportsAbs = _supports("SupportsAbs", "__abs__", _T_co, _Protocol[_T_co])
SupportsRound = _supports("SupportsRound", "__round__", _T_co, _Protocol[_T_co])
