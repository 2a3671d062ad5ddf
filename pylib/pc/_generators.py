# Generators that can be awaited though their functions do not know it.

from collections.abc import Coroutine, Generator
from functools import wraps
from types import CoroutineType, GeneratorType


class _GeneratorWrapper:
    def __init__(self, generator):
        self.__generator = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    gi_code = cr_code = property(lambda self: self.__generator.gi_code)
    gi_frame = cr_frame = property(lambda self: self.__generator.gi_frame)
    gi_running = cr_running = property(lambda self: self.__generator.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self.__generator.gi_yieldfrom)

    def send(self, value):
        return self.__generator.send(value)

    def throw(self, *exception):
        return self.__generator.throw(*exception)

    def close(self):
        return self.__generator.close()

    def __next__(self):
        return next(self.__generator)

    def __iter__(self):
        generator = self.__generator
        return generator if type(generator) is GeneratorType else self

    __await__ = __iter__


# What `types.coroutine` makes of a function that is no generator function itself.
def awaiting(func):
    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is CoroutineType:
            return made
        if type(made) is GeneratorType and made.gi_code.co_flags & 0x100:
            return made
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped
