# Objects over several lines, if they do not fit in one.

import sys


def saferepr(object):
    return pformat(object, width=1 << 30)


def pformat(
    object,
    indent=1,
    width=80,
    depth=None,
    *,
    compact=False,
    sort_dicts=True,
    underscore_numbers=False,
):
    out = []
    p = PrettyPrinter(
        indent,
        width,
        depth,
        compact=compact,
        sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    )
    p._format(object, out, 0, 0, 1)
    return "".join(out)


def pprint(object, stream=None, indent=1, width=80, depth=None, **options):
    print(pformat(object, indent, width, depth, **options), file=stream or sys.stdout)


def pp(object, *args, sort_dicts=False, **options):
    pprint(object, *args, sort_dicts=sort_dicts, **options)


def isreadable(object):
    return "<" not in repr(object)


def isrecursive(object):
    return False


def _sorted(items):
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=lambda item: (type(item).__name__, str(item)))


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
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscore = underscore_numbers
        self._open = []

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, 1)
        return "".join(out)

    def pprint(self, object):
        print(self.pformat(object), file=self._stream or sys.stdout)

    def _pairs(self, d):
        if not self._sort:
            return list(d.items())
        return [(k, d[k]) for k in _sorted(list(d))]

    # All in one line.
    def _flat(self, object, level):
        cls = type(object)
        if cls not in (dict, list, tuple, set, frozenset) or not object:
            if cls is int and self._underscore:
                return "{:_d}".format(object)
            return repr(object)
        if self._depth is not None and level > self._depth:
            return "{...}" if cls is dict else "(...)" if cls is tuple else "[...]"
        if id(object) in self._open:
            return "<Recursion on %s with id=%d>" % (cls.__name__, id(object))
        self._open.append(id(object))
        if cls is dict:
            items = [
                self._flat(k, level + 1) + ": " + self._flat(v, level + 1)
                for k, v in self._pairs(object)
            ]
            text = "{" + ", ".join(items) + "}"
        else:
            order = _sorted(object) if cls in (set, frozenset) else object
            items = ", ".join([self._flat(item, level + 1) for item in order])
            if cls is list:
                text = "[" + items + "]"
            elif cls is tuple:
                text = "(" + items + (",)" if len(object) == 1 else ")")
            else:
                text = "{" + items + "}"
                if cls is frozenset:
                    text = "frozenset(" + text + ")"
        self._open.pop()
        return text

    # `room` is what comes behind the object in its last line.
    def _format(self, object, out, indent, room, level):
        flat = self._flat(object, level)
        if len(flat) <= self._width - indent - room:
            out.append(flat)
            return
        cls = type(object)
        if cls is str and object:
            self._text(object, out, indent, room, level)
            return
        if cls not in (dict, list, tuple, set, frozenset) or not object:
            out.append(flat)
            return
        if self._depth is not None and level > self._depth or id(object) in self._open:
            out.append(flat)
            return
        self._open.append(id(object))
        if cls is dict:
            self._dict(object, out, indent, room + 1, level)
        elif cls is list:
            self._items(object, "[", "]", out, indent, room + 1, level)
        elif cls is tuple:
            close = ",)" if len(object) == 1 else ")"
            self._items(object, "(", close, out, indent, room + len(close), level)
        elif cls is set:
            self._items(_sorted(object), "{", "}", out, indent, room + 1, level)
        else:
            out.append("frozenset(")
            self._items(_sorted(object), "{", "})", out, indent + 10, room + 2, level)
        self._open.pop()

    def _dict(self, d, out, indent, room, level):
        out.append("{" + " " * (self._indent - 1))
        inner = indent + self._indent
        pairs = self._pairs(d)
        for i, (k, v) in enumerate(pairs):
            key = self._flat(k, level + 1)
            last = i == len(pairs) - 1
            out.append(key + ": ")
            self._format(v, out, inner + len(key) + 2, room if last else 1, level + 1)
            if not last:
                out.append(",\n" + " " * inner)
        out.append("}")

    def _items(self, items, start, end, out, indent, room, level):
        out.append(start + " " * (self._indent - 1))
        inner = indent + self._indent
        left = 0
        for i, item in enumerate(items):
            last = i == len(items) - 1
            need = room if last else 1
            if self._compact:
                flat = self._flat(item, level + 1)
                # In the line of the item before, if there is room.
                if i and len(flat) + 2 + (room - 1 if last else 0) <= left:
                    out.append(", " + flat)
                    left -= len(flat) + 2
                    continue
                if i:
                    out.append(",\n" + " " * inner)
                left = self._width - inner
                if len(flat) <= left - need:
                    out.append(flat)
                    left -= len(flat) + 1
                    continue
                left = 0
            elif i:
                out.append(",\n" + " " * inner)
            self._format(item, out, inner, need, level + 1)
        out.append(end)

    # Pieces of text that fit, divided between words.
    def _text(self, text, out, indent, room, level):
        if level == 1:
            indent += 1
            room += 1
        pieces = []
        lines = text.splitlines(True)
        for i, line in enumerate(lines):
            width = self._width - indent
            last_room = room if i == len(lines) - 1 else 0
            if len(repr(line)) <= width - last_room:
                pieces.append(repr(line))
                continue
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                limit = width - (last_room if j == len(words) - 1 else 0)
                if current and len(repr(current + word)) > limit:
                    pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            out.append(pieces[0])
            return
        joined = ("\n" + " " * indent).join(pieces)
        out.append("(" + joined + ")" if level == 1 else joined)


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
