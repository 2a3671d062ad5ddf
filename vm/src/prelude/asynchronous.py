# Asynchronous generators: the generator of the function, driven step by step. What it awaits goes
# on to the event loop, what it yields ends the step.


def async_generator(g):
    cls = kept("class of asynchronous generators")
    if cls is None:
        cls = async_generator_class()
        keep("class of asynchronous generators", cls)
    return cls(g)


def async_generator_class():
    class async_generator:
        __module__ = "builtins"

        def __init__(self, g):
            self.__generator = g
            self.__name__ = g.__name__
            self.__qualname__ = g.__qualname__
            self.__closed = False

        ag_code = property(lambda self: self.__generator.gi_code)
        ag_frame = property(lambda self: self.__generator.gi_frame)
        ag_running = property(lambda self: self.__generator.gi_running)
        ag_await = property(lambda self: self.__generator.gi_yieldfrom)

        def __repr__(self):
            return "<async_generator object " + self.__qualname__ + ">"

        def __aiter__(self):
            return self

        def __anext__(self):
            return async_step(self.__generator, None, None)

        def asend(self, value):
            return async_step(self.__generator, value, None)

        def athrow(self, exc, value=None, traceback=None):
            if isinstance(exc, type):
                exc = exc() if value is None else exc(value)
            return async_step(self.__generator, None, exc)

        def aclose(self):
            return async_close(self.__generator)

    return async_generator


def async_step(g, value, exc):
    try:
        out = g.send(value) if exc is None else g.throw(exc)
        while not gave_async_value(g):
            try:
                value = yield out
            except BaseException as e:
                out = g.throw(e)
            else:
                out = g.send(value)
    except StopIteration:
        exc = StopAsyncIteration()
    except StopAsyncIteration as e:
        raise RuntimeError("async generator raised StopAsyncIteration") from e
    else:
        return out
    raise exc


def async_close(g):
    try:
        yield from async_step(g, None, GeneratorExit())
    except (StopAsyncIteration, GeneratorExit):
        return
    raise RuntimeError("async generator ignored GeneratorExit")


def aiter_of(o):
    method = special(o, "__aiter__")
    if method is None:
        raise TypeError("'%s' object is not an async iterable" % type(o).__name__)
    return method(o)


def anext_of(it, *default):
    method = special(it, "__anext__")
    if method is None:
        raise TypeError("'%s' object is not an async iterator" % type(it).__name__)
    if default:
        return anext_or(method(it), default[0])
    return method(it)


async def anext_or(step, default):
    try:
        return await step
    except StopAsyncIteration:
        return default
