# Abstract base classes of containers. Those with one method recognise any class that has it; the
# others know the built-in types, and give a class the methods that follow from its own.

from ._one import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container,
    Coroutine, Generator, Hashable, Iterable, Iterator, Reversible, Sized,
)
from ._sequences import ByteString, MutableSequence, Sequence
from ._sets import MutableSet, Set
from ._mappings import ItemsView, KeysView, Mapping, MappingView, MutableMapping, ValuesView

__all__ = [
    "Hashable", "Sized", "Container", "Callable", "Iterable", "Iterator", "Reversible",
    "Generator", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator",
    "Collection", "Sequence", "ByteString", "MutableSequence", "Set", "MutableSet", "Mapping",
    "MappingView", "KeysView", "ItemsView", "ValuesView", "MutableMapping",
]


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _register():
    for cls in (tuple, str, range, memoryview, bytes):
        Sequence.register(cls)
    for cls in (bytes, bytearray):
        ByteString.register(cls)
    for cls in (list, bytearray, __import__("ucollections").deque):
        MutableSequence.register(cls)
    Set.register(frozenset)
    MutableSet.register(set)
    MutableMapping.register(dict)
    Mapping.register(type(type.__dict__))
    Reversible.register(dict)
    Generator.register(type(_generator()))
    made = _coroutine()
    Coroutine.register(type(made))
    made.close()
    AsyncGenerator.register(type(_async_generator()))
    for view, kind in (
        (KeysView, type({}.keys())),
        (ItemsView, type({}.items())),
        (ValuesView, type({}.values())),
    ):
        view.register(kind)
    for source in ([], (), "", b"", {}, set(), range(0), reversed([]), zip(), enumerate([])):
        Iterator.register(type(iter(source)))


_register()
