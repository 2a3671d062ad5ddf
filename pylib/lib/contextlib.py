# Helpers for `with`.

import sys
from abc import ABC, abstractmethod


def _generic(cls, item):
    from types import GenericAlias

    return GenericAlias(cls, item)


# Has a class, or one of its bases, these methods, and none of them as None?
def _has(cls, *names):
    for name in names:
        found = [base.__dict__[name] for base in cls.__mro__ if name in base.__dict__]
        if not found or found[0] is None:
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    def __class_getitem__(cls, item):
        return _generic(cls, item)

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not AbstractContextManager:
            return NotImplemented
        return _has(other, "__enter__", "__exit__")

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc, tb):
        return None


class AbstractAsyncContextManager(ABC):
    def __class_getitem__(cls, item):
        return _generic(cls, item)

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not AbstractAsyncContextManager:
            return NotImplemented
        return _has(other, "__aenter__", "__aexit__")

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc, tb):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **keywords):
            with self._recreate_cm():
                return func(*args, **keywords)

        from functools import update_wrapper

        return update_wrapper(inner, func)


class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    def __init__(self, func, args, keywords):
        self._made = func, args, keywords
        self.gen = func(*args, **keywords)
        if getattr(func, "__doc__", None) is not None:
            self.__doc__ = func.__doc__

    def _recreate_cm(self):
        return _GeneratorContextManager(*self._made)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if exc is None:
            exc = exc_type()
        try:
            self.gen.throw(exc)
        except StopIteration as e:
            # A StopIteration that went in and comes out is not the end of the generator.
            return e is not exc
        except RuntimeError as e:
            if e is exc:
                return False
            if isinstance(exc, StopIteration) and e.__cause__ is exc:
                return False
            raise
        except BaseException as e:
            if e is not exc:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    def helper(*args, **keywords):
        return _GeneratorContextManager(func, args, keywords)

    from functools import update_wrapper

    return update_wrapper(helper, func)


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*args, **keywords):
            async with self._recreate_cm():
                return await func(*args, **keywords)

        from functools import update_wrapper

        return update_wrapper(inner, func)


class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
    def __init__(self, func, args, keywords):
        self._made = func, args, keywords
        self.gen = func(*args, **keywords)
        if getattr(func, "__doc__", None) is not None:
            self.__doc__ = func.__doc__

    def _recreate_cm(self):
        return _AsyncGeneratorContextManager(*self._made)

    async def __aenter__(self):
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exc_type, exc, tb):
        if exc_type is None:
            try:
                await self.gen.__anext__()
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if exc is None:
            exc = exc_type()
        try:
            await self.gen.athrow(exc)
        except StopAsyncIteration as e:
            return e is not exc
        except RuntimeError as e:
            # What went in may come out as the cause of this error.
            stops = isinstance(exc, (StopIteration, StopAsyncIteration))
            if e is exc or stops and e.__cause__ is exc:
                return False
            raise
        except BaseException as e:
            if e is not exc:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    def helper(*args, **keywords):
        return _AsyncGeneratorContextManager(func, args, keywords)

    from functools import update_wrapper

    return update_wrapper(helper, func)


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc, tb):
        return exc_type is not None and issubclass(exc_type, self._exceptions)


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc_info):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exc_info):
        pass


class _Redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new = new_target
        self._old = []

    def __enter__(self):
        self._old.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new)
        return self._new

    def __exit__(self, *exc_info):
        setattr(sys, self._stream, self._old.pop())


# These need an interpreter that lets `sys.stdout` be set.
class redirect_stdout(_Redirect):
    _stream = "stdout"


class redirect_stderr(_Redirect):
    _stream = "stderr"


class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path = path
        self._old = []

    def __enter__(self):
        import os

        self._old.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exc_info):
        import os

        os.chdir(self._old.pop())


# The method of the object's class, bound; None if it has none.
def _special(o, name):
    method = getattr(type(o), name, None)
    return method.__get__(o, type(o)) if hasattr(method, "__get__") else method


# An exception that came out of a callback has the one before it as its context.
def _chain(new, old, outer):
    while new.__context__ is not None and new.__context__ is not old:
        if new.__context__ is outer:
            new.__context__ = old
            return
        new = new.__context__


class _Stack:
    def __init__(self):
        # (is asynchronous, function of type, exception, traceback)
        self._exit_callbacks = []

    def pop_all(self):
        new = type(self)()
        new._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new

    def push(self, exit):
        self._exit_callbacks.append((False, _special(exit, "__exit__") or exit))
        return exit

    def enter_context(self, cm):
        enter, leave = _special(cm, "__enter__"), _special(cm, "__exit__")
        if enter is None or leave is None:
            cls = type(cm)
            text = "'%s.%s' object does not support the context manager protocol"
            if enter is not None:
                text += " (missed __exit__ method)"
            raise TypeError(text % (getattr(cls, "__module__", ""), cls.__qualname__))
        value = enter()
        self._exit_callbacks.append((False, leave))
        return value

    def callback(self, callback, /, *args, **keywords):
        leave = lambda *exc_info: callback(*args, **keywords) and False
        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback


class ExitStack(_Stack, AbstractContextManager):
    def __exit__(self, exc_type, exc, tb):
        first, outer = exc, sys.exc_info()[1]
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()[1]
            try:
                if exc is None:
                    leave(None, None, None)
                elif leave(type(exc), exc, tb):
                    exc = None
            except BaseException as e:
                _chain(e, exc, outer)
                exc = e
        if exc is not None and exc is not first:
            # As it is raised here its context must stay.
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return first is not None and exc is None

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack):
    async def enter_async_context(self, cm):
        enter, leave = _special(cm, "__aenter__"), _special(cm, "__aexit__")
        if enter is None or leave is None:
            cls = type(cm)
            text = "'%s.%s' object does not support the asynchronous context manager protocol"
            if enter is not None:
                text += " (missed __aexit__ method)"
            raise TypeError(text % (getattr(cls, "__module__", ""), cls.__qualname__))
        value = await enter()
        self._exit_callbacks.append((True, leave))
        return value

    def push_async_exit(self, exit):
        self._exit_callbacks.append((True, _special(exit, "__aexit__") or exit))
        return exit

    def push_async_callback(self, callback, /, *args, **keywords):
        async def leave(*exc_info):
            await callback(*args, **keywords)

        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        first, outer = exc, sys.exc_info()[1]
        while self._exit_callbacks:
            waits, leave = self._exit_callbacks.pop()
            try:
                result = leave(None if exc is None else type(exc), exc, tb)
                if waits:
                    result = await result
                if exc is not None and result:
                    exc = None
            except BaseException as e:
                _chain(e, exc, outer)
                exc = e
        if exc is not None and exc is not first:
            # As it is raised here its context must stay.
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return first is not None and exc is None
