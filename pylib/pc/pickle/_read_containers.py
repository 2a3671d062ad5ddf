# Instructions for what has values in it, and for values that come again.

from .opcodes import *
from ._input import INSTRUCTIONS, _on, _StackError


@_on(TUPLE)
def _tuple(self):
    self._stack.append(tuple(self._above()))


@_on(TUPLE1)
def _tuple1(self):
    self._stack.append((self._pop(),))


@_on(TUPLE2)
def _tuple2(self):
    b = self._pop()
    self._stack.append((self._pop(), b))


@_on(TUPLE3)
def _tuple3(self):
    c = self._pop()
    b = self._pop()
    self._stack.append((self._pop(), b, c))


for _code, _kind in ((EMPTY_LIST, list), (EMPTY_DICT, dict), (EMPTY_SET, set)):
    INSTRUCTIONS[_code[0]] = lambda self, kind=_kind: self._stack.append(kind())


@_on(FROZENSET)
def _frozenset(self):
    self._stack.append(frozenset(self._above()))


@_on(LIST)
def _list(self):
    self._stack.append(self._above())


@_on(DICT)
def _dict(self):
    items = self._above()
    made = {}
    _store(made, items, "odd number of items for DICT")
    self._stack.append(made)


def _store(target, items, complaint):
    if len(items) % 2:
        raise _StackError(complaint)
    for at in range(0, len(items), 2):
        target[items[at]] = items[at + 1]


@_on(APPEND)
def _append(self):
    item = self._pop()
    _extend(self._top(), [item])


@_on(APPENDS)
def _appends(self):
    items = self._above()
    _extend(self._top(), items)


def _extend(target, items):
    if type(target) is list:
        target.extend(items)
        return
    extend = getattr(target, "extend", None)
    if extend is not None:
        extend(items)
        return
    append = target.append
    for item in items:
        append(item)


@_on(SETITEM)
def _setitem(self):
    value = self._pop()
    key = self._pop()
    self._top()[key] = value


@_on(SETITEMS)
def _setitems(self):
    items = self._above()
    _store(self._top(), items, "odd number of items for SETITEMS")


@_on(ADDITEMS)
def _additems(self):
    items = self._above()
    target = self._top()
    if isinstance(target, set):
        target.update(items)
        return
    for item in items:
        target.add(item)


@_on(POP)
def _drop(self):
    if not self._stack:
        raise _StackError("unpickling stack underflow")
    self._stack.pop()


@_on(POP_MARK)
def _drop_mark(self):
    self._above()


@_on(DUP)
def _dup(self):
    self._stack.append(self._top())


def _recall(self, index):
    try:
        self._stack.append(self._memo[index])
    except KeyError:
        text = "Memo value not found at index " + str(index)
        raise UnpicklingError(text) from None


def _keep(self, index):
    if index < 0:
        raise ValueError("negative PUT argument")
    self._memo[index] = self._top()


@_on(GET)
def _get(self):
    _recall(self, int(self._input.line()))


@_on(BINGET)
def _binget(self):
    _recall(self, self._size(1))


@_on(LONG_BINGET)
def _long_binget(self):
    _recall(self, self._size(4))


@_on(PUT)
def _put(self):
    _keep(self, int(self._input.line()))


@_on(BINPUT)
def _binput(self):
    _keep(self, self._size(1))


@_on(LONG_BINPUT)
def _long_binput(self):
    _keep(self, self._size(4))


@_on(MEMOIZE)
def _memoize(self):
    _keep(self, len(self._memo))
