# Objects over several lines, if they do not fit in one; all that the standard library's own types
# are written as.

import sys

_PLAIN = (str, bytes, bytearray, float, complex, bool, type(None))


def pformat(object, indent=1, width=80, depth=None, **options):
    return PrettyPrinter(indent, width, depth, **options).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, **options):
    PrettyPrinter(indent, width, depth, stream, **options).pprint(object)


def pp(object, *args, sort_dicts=False, **options):
    pprint(object, *args, sort_dicts=sort_dicts, **options)


def saferepr(object):
    return PrettyPrinter().format(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


# Orders what has no order by the names of the classes.
class _Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return self._name() < other._name()

    def _name(self):
        return str(type(self.value)), id(self.value)


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def _recursion(o):
    return "<Recursion on %s with id=%s>" % (type(o).__name__, id(o))


# The class whose `__repr__` an object has; None for named tuples, which have their own.
def _shown_as(o):
    cls = type(o)
    if hasattr(cls, "_fields"):
        return None
    for base in cls.__mro__:
        if base in _WRITERS or "__repr__" in base.__dict__:
            return base
    return None


# Has the object the `__repr__` that was made for its class?
def _is_shown_dataclass(o):
    if not hasattr(type(o), "__dataclass_fields__"):
        return False
    import dataclasses

    made = dataclasses._make_repr([]).__code__
    return getattr(type(o).__repr__, "__code__", None) is made


class PrettyPrinter:
    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers
        self._start()

    def _start(self):
        self._out = []
        # What is being written, by id.
        self._open = {}
        self._readable = True
        self._recursive = False

    def pformat(self, object):
        self._start()
        self._write(object, 0, 0, 0)
        return "".join(self._out)

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    # The text of an object in one line, whether it can be read back, and whether it holds itself.
    def format(self, object, context, maxlevels, level):
        shown = _shown_as(object)
        if shown in _PLAIN:
            return repr(object), True, False
        if shown is int and self._underscore_numbers:
            return "{:_d}".format(object), True, False
        if type(object) in (set, frozenset) and object:
            items = ", ".join([repr(o) for o in sorted(object, key=_Key)])
            text = "{" + items + "}"
            return (text if shown is set else "frozenset(" + text + ")"), True, False
        if shown not in (dict, list, tuple):
            text = repr(object)
            return text, text != "" and not text.startswith("<"), False
        if not object:
            return {dict: "{}", list: "[]", tuple: "()"}[shown], True, False
        if maxlevels and level >= maxlevels:
            text = {dict: "{...}", list: "[...]", tuple: "(...)"}[shown]
            return text, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive, parts = True, False, []

        def part(o):
            nonlocal readable, recursive
            text, can_read, is_recursive = self.format(o, context, maxlevels, level + 1)
            readable = readable and can_read
            recursive = recursive or is_recursive
            return text

        if shown is dict:
            for k, v in self._pairs(object):
                parts.append(part(k) + ": " + part(v))
            text = "{" + ", ".join(parts) + "}"
        else:
            text = ", ".join([part(o) for o in object])
            if shown is list:
                text = "[" + text + "]"
            else:
                text = "(" + text + (",)" if len(object) == 1 else ")")
        del context[id(object)]
        return text, readable, recursive

    def _pairs(self, d):
        return sorted(d.items(), key=_pair_key) if self._sort_dicts else d.items()

    def _flat(self, o, level):
        text, readable, recursive = self.format(o, self._open.copy(), self._depth, level)
        self._readable = self._readable and readable
        self._recursive = self._recursive or recursive
        return text

    # `room` is what comes behind the object in its last line.
    def _write(self, o, indent, room, level):
        if id(o) in self._open:
            self._out.append(_recursion(o))
            self._recursive, self._readable = True, False
            return
        text = self._flat(o, level)
        writer = None
        if len(text) > self._width - indent - room:
            writer = _WRITERS.get(_shown_as(o))
            if writer is None and _is_shown_dataclass(o):
                writer = PrettyPrinter._dataclass
        if writer is None:
            self._out.append(text)
            return
        self._open[id(o)] = 1
        writer(self, o, indent, room, level + 1)
        del self._open[id(o)]

    def _pad(self):
        if self._indent > 1:
            self._out.append(" " * (self._indent - 1))

    def _dict(self, o, indent, room, level):
        self._out.append("{")
        self._pad()
        if o:
            self._dict_items(self._pairs(o), indent, room + 1, level)
        self._out.append("}")

    def _dict_items(self, items, indent, room, level):
        indent += self._indent
        items = list(items)
        for i, (k, v) in enumerate(items):
            key = self._flat(k, level)
            self._out.append(key + ": ")
            last = i == len(items) - 1
            self._write(v, indent + len(key) + 2, room if last else 1, level)
            if not last:
                self._out.append(",\n" + " " * indent)

    def _items(self, items, indent, room, level):
        indent += self._indent
        self._pad()
        newline = ",\n" + " " * indent
        between = ""
        left = most = self._width - indent + 1
        items = list(items)
        for i, o in enumerate(items):
            last = i == len(items) - 1
            if last:
                most -= room
                left -= room
            if self._compact:
                text = self._flat(o, level)
                need = len(text) + 2
                if left < need:
                    left = most
                    if between:
                        between = newline
                if left >= need:
                    left -= need
                    self._out.append(between + text)
                    between = ", "
                    continue
            self._out.append(between)
            between = newline
            self._write(o, indent, room if last else 1, level)

    def _fields(self, items, indent, room, level):
        items = list(items)
        for i, (name, value) in enumerate(items):
            last = i == len(items) - 1
            self._out.append(name + "=")
            if id(value) in self._open:
                # As `repr` shows what is being shown.
                self._out.append("...")
            else:
                self._write(value, indent + len(name) + 1, room if last else 1, level)
            if not last:
                self._out.append(",\n" + " " * indent)

    # `Name(`, and how far that moves what follows.
    def _named(self, o, name=None):
        name = type(o).__name__ if name is None else name
        self._out.append(name + "(")
        return len(name) + 1

    def _ordered_dict(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        indent += self._named(o)
        self._write(list(o.items()), indent, room + 1, level)
        self._out.append(")")

    def _list(self, o, indent, room, level):
        self._out.append("[")
        self._items(o, indent, room + 1, level)
        self._out.append("]")

    def _tuple(self, o, indent, room, level):
        end = ",)" if len(o) == 1 else ")"
        self._out.append("(")
        self._items(o, indent, room + len(end), level)
        self._out.append(end)

    def _set(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        end = "}"
        if type(o) is not set:
            indent += self._named(o)
            end = "})"
        self._out.append("{")
        self._items(sorted(o, key=_Key), indent, room + len(end), level)
        self._out.append(end)

    # Pieces of text that fit, divided between words.
    def _str(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        if level == 1:
            indent += 1
            room += 1
        width = self._width - indent
        pieces = []
        lines = o.splitlines(True)
        for i, line in enumerate(lines):
            last = i == len(lines) - 1
            if len(repr(line)) <= width - (room if last else 0):
                pieces.append(repr(line))
                continue
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                most = width - (room if last and j == len(words) - 1 else 0)
                if len(repr(current + word)) > most:
                    if current:
                        pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            self._out.append(repr(lines[-1]))
            return
        self._pieces(pieces, indent, level)

    # Literals that stand below one another, as one value.
    def _pieces(self, pieces, indent, level):
        text = ("\n" + " " * indent).join(pieces)
        self._out.append("(" + text + ")" if level == 1 else text)

    # Four bytes at a time, as many as fit.
    def _bytes(self, o, indent, room, level):
        if len(o) <= 4:
            self._out.append(repr(o))
            return
        if level == 1:
            indent += 1
            room += 1
        pieces, current = [], b""
        last = len(o) // 4 * 4
        width = self._width - indent
        for i in range(0, len(o), 4):
            part = o[i : i + 4]
            if i == last:
                width -= room
            if len(repr(current + part)) > width:
                if current:
                    pieces.append(repr(current))
                current = part
            else:
                current += part
        if current:
            pieces.append(repr(current))
        self._pieces(pieces, indent, level)

    def _bytearray(self, o, indent, room, level):
        self._out.append("bytearray(")
        self._bytes(bytes(o), indent + 10, room + 1, level + 1)
        self._out.append(")")

    def _proxy(self, o, indent, room, level):
        self._out.append("mappingproxy(")
        self._write(o.copy(), indent + 13, room + 1, level)
        self._out.append(")")

    def _namespace(self, o, indent, room, level):
        from types import SimpleNamespace

        # The class is not called as its `repr` begins.
        indent += self._named(o, "namespace" if type(o) is SimpleNamespace else None)
        self._fields(o.__dict__.items(), indent, room, level)
        self._out.append(")")

    def _dataclass(self, o, indent, room, level):
        fields = [f.name for f in type(o).__dataclass_fields__.values() if f.repr]
        indent += self._named(o)
        self._fields([(name, getattr(o, name)) for name in fields], indent, room, level)
        self._out.append(")")

    def _default_dict(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        factory = self._flat(o.default_factory, level)
        indent += self._named(o)
        self._out.append(factory + ",\n" + " " * indent)
        self._dict(o, indent, room + 1, level)
        self._out.append(")")

    def _counter(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        indent += self._named(o)
        self._out.append("{")
        self._pad()
        self._dict_items(o.most_common(), indent, room + 2, level)
        self._out.append("})")

    def _chain_map(self, o, indent, room, level):
        indent += self._named(o)
        for i, d in enumerate(o.maps):
            last = i == len(o.maps) - 1
            self._write(d, indent, room + 1 if last else 1, level)
            self._out.append(")" if last else ",\n" + " " * indent)

    def _deque(self, o, indent, room, level):
        if not o:
            self._out.append(repr(o))
            return
        indent += self._named(o)
        self._out.append("[")
        self._items(o, indent, room + 2 if o.maxlen is None else 2, level)
        if o.maxlen is not None:
            self._out.append("],\n" + " " * indent + "maxlen=" + self._flat(o.maxlen, level) + ")")
        else:
            self._out.append("])")

    def _user_data(self, o, indent, room, level):
        self._write(o.data, indent, room, level - 1)


def _words(line):
    words = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and not line[end].isspace():
            end += 1
        while end < len(line) and line[end].isspace():
            end += 1
        words.append(line[at:end])
        at = end
    return words


# Who writes what does not fit in one line, by class.
def _writers():
    import collections
    import types

    p = PrettyPrinter
    return {
        dict: p._dict,
        list: p._list,
        tuple: p._tuple,
        set: p._set,
        frozenset: p._set,
        str: p._str,
        bytes: p._bytes,
        bytearray: p._bytearray,
        int: None,
        bool: None,
        collections.OrderedDict: p._ordered_dict,
        collections.defaultdict: p._default_dict,
        collections.Counter: p._counter,
        collections.ChainMap: p._chain_map,
        collections.deque: p._deque,
        collections.UserDict: p._user_data,
        collections.UserList: p._user_data,
        collections.UserString: p._user_data,
        types.MappingProxyType: p._proxy,
        types.SimpleNamespace: p._namespace,
    }


_WRITERS = _writers()
