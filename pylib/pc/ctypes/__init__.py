# C's types and how they are in memory. Foreign functions cannot be called: no library can be loaded.

import os as _os

from ctypes._compound import (
    POINTER,
    Array,
    BigEndianStructure,
    LittleEndianStructure,
    Structure,
    Union,
    _Pointer,
    create_string_buffer,
    create_unicode_buffer,
    pointer,
)
from ctypes._data import alignment, sizeof
from ctypes._simple import *
from ctypes._simple import _SimpleCData

DEFAULT_MODE = RTLD_LOCAL = 0
RTLD_GLOBAL = 256
c_buffer = create_string_buffer


class ArgumentError(Exception):
    pass


# A function of the program itself: what it takes can be said, it cannot be called.
class _Foreign:
    argtypes = restype = errcheck = None

    def __init__(self, name):
        self.__name__ = name

    def __call__(self, *args):
        raise OSError(38, "foreign functions cannot be called")


class CDLL:
    def __init__(self, name, mode=DEFAULT_MODE, handle=None, *options, **more):
        if name is not None:
            raise OSError(_os.fspath(name) + ": shared libraries cannot be loaded")
        self._name, self._handle = name, 0

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Foreign(name)


class PyDLL(CDLL):
    pass


class LibraryLoader:
    def __init__(self, dlltype):
        self._dlltype = dlltype

    def __getattr__(self, name):
        if name[0] == "_":
            raise AttributeError(name)
        return self._dlltype(name)

    def LoadLibrary(self, name):
        return self._dlltype(name)


cdll, pydll = LibraryLoader(CDLL), LibraryLoader(PyDLL)


# The type of functions of this kind. Those of Python can be called through it.
def CFUNCTYPE(restype, *argtypes, **options):
    class CFunctionType:
        _restype_, _argtypes_ = restype, argtypes

        def __init__(self, function):
            if not callable(function):
                raise TypeError("the first argument must be callable")
            self._function = function

        def __call__(self, *args):
            return self._function(*args)

    return CFunctionType


PYFUNCTYPE = CFUNCTYPE


def byref(obj, offset=0):
    return pointer(obj)


def addressof(obj):
    return id(obj)


def cast(obj, typ):
    if isinstance(obj, _Pointer) and isinstance(obj._object, typ._type_):
        return typ(obj._object)
    raise ValueError("memory cannot be looked at as another type")


def get_errno():
    return 0


def set_errno(value):
    return 0
