# Instructions that look something up or make an object of a class.

import sys
from copyreg import _extension_cache, _inverted_registry

from .opcodes import *
from ._input import INSTRUCTIONS, _on, _StackError


@_on(GLOBAL)
def _global(self):
    module = bytes(self._input.line()).decode("utf-8")
    name = bytes(self._input.line()).decode("utf-8")
    self._stack.append(self.find_class(module, name))


@_on(STACK_GLOBAL)
def _stack_global(self):
    name = self._pop()
    module = self._pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError("STACK_GLOBAL requires str")
    self._stack.append(self.find_class(module, name))


def _extension(self, width):
    code = self._size(width)
    if code == 0 or code > 0x7FFFFFFF:
        raise UnpicklingError("EXT specifies code <= 0")
    if code in _extension_cache:
        return self._stack.append(_extension_cache[code])
    if code not in _inverted_registry:
        raise ValueError("unregistered extension code " + str(code))
    found = self.find_class(*_inverted_registry[code])
    _extension_cache[code] = found
    self._stack.append(found)


for _ext, _width in ((EXT1, 1), (EXT2, 2), (EXT4, 4)):
    INSTRUCTIONS[_ext[0]] = lambda self, width=_width: _extension(self, width)


@_on(INST)
def _inst(self):
    module = bytes(self._input.line()).decode("ascii")
    name = bytes(self._input.line()).decode("ascii")
    args = self._above()
    self._stack.append(self._made(self.find_class(module, name), args))


@_on(OBJ)
def _obj(self):
    args = self._above()
    if not args:
        raise _StackError("unpickling stack underflow")
    self._stack.append(self._made(args[0], args[1:]))


def _with_new(cls, args, keywords, code):
    if not isinstance(cls, type):
        text = code + " class argument must be a type, not " + type(cls).__name__
        raise UnpicklingError(text)
    if not isinstance(args, tuple):
        text = code + " args argument must be a tuple, not " + type(args).__name__
        raise UnpicklingError(text)
    if not isinstance(keywords, dict):
        text = code + " kwargs argument must be a dict, not " + type(keywords).__name__
        raise UnpicklingError(text)
    return cls.__new__(cls, *args, **keywords)


@_on(NEWOBJ)
def _newobj(self):
    args = self._pop()
    self._stack.append(_with_new(self._pop(), args, {}, "NEWOBJ"))


@_on(NEWOBJ_EX)
def _newobj_ex(self):
    keywords = self._pop()
    args = self._pop()
    self._stack.append(_with_new(self._pop(), args, keywords, "NEWOBJ_EX"))


@_on(REDUCE)
def _reduce(self):
    args = self._pop()
    func = self._pop()
    self._stack.append(func(*args))


@_on(BUILD)
def _build(self):
    state = self._pop()
    obj = self._top()
    set_state = getattr(obj, "__setstate__", None)
    if set_state is not None:
        set_state(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        attributes = obj.__dict__
        for name, value in state.items():
            attributes[sys.intern(name) if type(name) is str else name] = value
    if slots:
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for name, value in slots.items():
            setattr(obj, name, value)
