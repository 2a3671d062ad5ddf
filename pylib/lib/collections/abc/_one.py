# Classes that are known by one method or a few.

from abc import ABCMeta, abstractmethod

__name__ = "collections.abc"


# Does the class, or a base, define all these methods, and none of them as None?
def _has(cls, *names):
    for name in names:
        if name == "__hash__" and _unhashable(cls):
            return NotImplemented
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            # Methods of built-in types are not in their dicts; `object` has a few of its own.
            found = None if name == "__call__" else getattr(cls, name, None)
            if found is None or found is getattr(object, name, None) and name != "__hash__":
                return NotImplemented
    return True


def _unhashable(cls):
    mutable = (list, dict, set, bytearray, type({}.keys()), type({}.items()))
    return cls in mutable or issubclass(cls, mutable) and "__hash__" not in cls.__dict__


class _OneTrick(metaclass=ABCMeta):
    __slots__ = ()
    _names = ()

    @classmethod
    def __subclasshook__(cls, other):
        names = cls.__dict__.get("_names")
        return _has(other, *names) if names else NotImplemented

    @classmethod
    def __class_getitem__(cls, args):
        return type(list[int])(cls, args)


class Hashable(_OneTrick):
    __slots__ = ()
    _names = ("__hash__",)

    @abstractmethod
    def __hash__(self):
        return 0


class Sized(_OneTrick):
    __slots__ = ()
    _names = ("__len__",)

    @abstractmethod
    def __len__(self):
        return 0


class Container(_OneTrick):
    __slots__ = ()
    _names = ("__contains__",)

    @abstractmethod
    def __contains__(self, x):
        return False


class Callable(_OneTrick):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Callable:
            return NotImplemented
        return True if other in _CALLABLE else _has(other, "__call__")

    @classmethod
    def __class_getitem__(cls, args):
        from _generic_alias import _CallableGenericAlias

        return _CallableGenericAlias(cls, args)

    @abstractmethod
    def __call__(self, *args, **keywords):
        return None


_CALLABLE = [type(len), type(lambda: 0), type(Callable.register), type]
_CALLABLE += [type(str.join), type(object.__init__), type(object().__str__)]


class Iterable(_OneTrick):
    __slots__ = ()
    _names = ("__iter__",)

    @abstractmethod
    def __iter__(self):
        return iter(())


class Iterator(Iterable):
    __slots__ = ()
    _names = ("__iter__", "__next__")

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    __slots__ = ()
    _names = ("__reversed__", "__iter__")

    @abstractmethod
    def __reversed__(self):
        return iter(())


class Generator(Iterator):
    __slots__ = ()
    _names = ("__iter__", "__next__", "send", "throw", "close")

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")


class Awaitable(_OneTrick):
    __slots__ = ()
    _names = ("__await__",)

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    __slots__ = ()
    _names = ("__await__", "send", "throw", "close")

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val

    close = Generator.close


class AsyncIterable(_OneTrick):
    __slots__ = ()
    _names = ("__aiter__",)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    _names = ("__anext__", "__aiter__")

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    _names = ("__aiter__", "__anext__", "asend", "athrow", "aclose")

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise typ if val is None else val

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    _names = ("__len__", "__iter__", "__contains__")
