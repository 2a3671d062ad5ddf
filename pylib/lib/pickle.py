# Objects as bytes and back, for plain values: the text is that of `repr`.

HIGHEST_PROTOCOL = 0
DEFAULT_PROTOCOL = 0


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


_PLAIN = (int, float, str, bytes, bool, type(None))


def _check(obj, depth):
    if depth > 100:
        raise PicklingError("nested too deep")
    cls = type(obj)
    if cls in (list, tuple, set):
        for item in obj:
            _check(item, depth + 1)
    elif cls is dict:
        for key, value in obj.items():
            _check(key, depth + 1)
            _check(value, depth + 1)
    elif cls is float and (obj != obj or obj - obj != 0):
        raise PicklingError("can't pickle %r" % obj)
    elif cls not in _PLAIN:
        raise PicklingError("can't pickle %s objects" % cls.__name__)


def dumps(obj, protocol=None):
    _check(obj, 0)
    return repr(obj).encode()


def dump(obj, file, protocol=None):
    file.write(dumps(obj, protocol))


def loads(data):
    text = bytes(data).decode()
    reader = _Reader(text)
    try:
        value = reader.value(0)
        reader.space()
    except (ValueError, IndexError):
        raise UnpicklingError("invalid data") from None
    if reader.at != len(text):
        raise UnpicklingError("invalid data")
    return value


def load(file):
    return loads(file.read())


# Reads values without running anything.
class _Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def space(self):
        while self.text[self.at : self.at + 1] == " ":
            self.at += 1

    def value(self, depth):
        if depth > 100:
            raise ValueError
        self.space()
        text = self.text
        c = text[self.at]
        if c in "[(":
            return self.items(depth, c)
        if c == "{":
            return self.braces(depth)
        if text.startswith("set()", self.at):
            self.at += 5
            return set()
        if c in "'\"" or c == "b" and text[self.at + 1] in "'\"":
            return self.quoted()
        start = self.at
        while self.at < len(text) and text[self.at] not in ",:)]} ":
            self.at += 1
        word = text[start : self.at]
        if word in ("None", "True", "False"):
            return {"None": None, "True": True, "False": False}[word]
        return float(word) if "." in word or "e" in word else int(word)

    def items(self, depth, opening):
        closing = "]" if opening == "[" else ")"
        self.at += 1
        items = []
        while True:
            self.space()
            if self.text[self.at] == closing:
                self.at += 1
                return items if opening == "[" else tuple(items)
            items.append(self.value(depth + 1))
            self.comma(closing)

    def comma(self, closing):
        self.space()
        if self.text[self.at] == ",":
            self.at += 1
        elif self.text[self.at] != closing:
            raise ValueError

    def braces(self, depth):
        self.at += 1
        pairs, items = {}, set()
        while True:
            self.space()
            if self.text[self.at] == "}":
                self.at += 1
                return items or pairs
            key = self.value(depth + 1)
            self.space()
            if self.text[self.at] == ":":
                self.at += 1
                pairs[key] = self.value(depth + 1)
            else:
                items.add(key)
            self.comma("}")

    def quoted(self):
        text = self.text
        is_bytes = text[self.at] == "b"
        if is_bytes:
            self.at += 1
        quote = text[self.at]
        self.at += 1
        out = []
        while text[self.at] != quote:
            c = text[self.at]
            self.at += 1
            if c == "\\":
                c = text[self.at]
                self.at += 1
                size = {"x": 2, "u": 4, "U": 8}.get(c)
                if size:
                    c = chr(int(text[self.at : self.at + size], 16))
                    self.at += size
                else:
                    c = {"n": "\n", "r": "\r", "t": "\t"}.get(c, c)
            out.append(c)
        self.at += 1
        return bytes([ord(c) for c in out]) if is_bytes else "".join(out)
