# A JSON reader and writer.
class Bad(ValueError):
    pass


class Parser:
    def __init__(self, text):
        self.text, self.i = text, 0

    def space(self):
        while self.i < len(self.text) and self.text[self.i] in " \t\r\n":
            self.i += 1

    def expect(self, c):
        if self.text[self.i : self.i + len(c)] != c:
            raise Bad("expected %r at %d" % (c, self.i))
        self.i += len(c)

    def value(self):
        self.space()
        c = self.text[self.i : self.i + 1]
        for word, v in (("null", None), ("true", True), ("false", False)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        if c == '"':
            return self.string()
        if c == "[":
            return list(self.items("[", "]", self.value))
        if c == "{":
            return dict(self.items("{", "}", self.pair))
        return self.number()

    def items(self, opening, closing, item):
        self.expect(opening)
        self.space()
        if self.text.startswith(closing, self.i):
            self.expect(closing)
            return
        while True:
            yield item()
            self.space()
            if self.text.startswith(closing, self.i):
                self.expect(closing)
                return
            self.expect(",")

    def pair(self):
        self.space()
        key = self.string()
        self.space()
        self.expect(":")
        return key, self.value()

    def string(self):
        self.expect('"')
        out = []
        while True:
            c = self.text[self.i : self.i + 1]
            if not c:
                raise Bad("open string")
            self.i += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    out.append(chr(int(self.text[self.i : self.i + 4], 16)))
                    self.i += 4
                else:
                    out.append({"n": "\n", "t": "\t"}.get(e, e))
            else:
                out.append(c)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        word = self.text[start : self.i]
        try:
            return float(word) if any(c in word for c in ".eE") else int(word)
        except ValueError:
            raise Bad("no value at %d" % start)


def loads(text):
    p = Parser(text)
    v = p.value()
    p.space()
    if p.i != len(text):
        raise Bad("extra text at %d" % p.i)
    return v


def dumps(v):
    if v is None or v is True or v is False:
        return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, str):
        return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(v, dict):
        return "{" + ", ".join(dumps(k) + ": " + dumps(x) for k, x in v.items()) + "}"
    if isinstance(v, (list, tuple)):
        return "[" + ", ".join(map(dumps, v)) + "]"
    return str(v)


doc = '{"name": "p\\u0079rite", "n": [1, -2.5, 1e3, []], "deep": {"a": {"b": [true, false, null]}}, "q": "say \\"hi\\"\\n"}'
data = loads(doc)
print(data)
print(dumps(data), loads(dumps(data)) == data)
for bad in ("", "[1,", '{"a" 1}', '"open', "[1] x", "{1: 2}", "nul", "[1 2]"):
    try:
        print(loads(bad))
    except Bad as e:
        print(repr(bad), e)
