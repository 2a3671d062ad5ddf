# Encodings with a mark of the byte order in front, a piece of the text at a time.

from ._classes import BufferedIncrementalDecoder, IncrementalEncoder

# The mark in front, what is written behind it, and what each mark says of the bytes behind it.
_MARKS = {
    "utf-8-sig": (b"\xef\xbb\xbf", "utf-8", {b"\xef\xbb\xbf": "utf-8"}),
    "utf-16": (b"\xff\xfe", "utf-16-le", {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}),
    "utf-32": (
        b"\xff\xfe\0\0",
        "utf-32-le",
        {b"\xff\xfe\0\0": "utf-32-le", b"\0\0\xfe\xff": "utf-32-be"},
    ),
}


# The classes that encode and decode `name`.
def streams(name):
    import codecs

    mark, behind, marks = _MARKS[name]
    # States of a decoder: nothing has been seen yet, or which of these the bytes are in.
    flags = {None: 2 if name != "utf-8-sig" else 1}
    for i, each in enumerate(sorted(set(marks.values()), key=lambda each: each != behind)):
        flags[each] = i

    class Encoder(IncrementalEncoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self._first = True

        def encode(self, input, final=False):
            data = codecs.lookup(behind).encode(input, self.errors)[0]
            if self._first:
                self._first = False
                data = mark + data
            return data

        def reset(self):
            self._first = True

        def getstate(self):
            return (2 if self._first else 0) if name != "utf-8-sig" else int(self._first)

        def setstate(self, state):
            self._first = bool(state)

    class Decoder(BufferedIncrementalDecoder):
        _chosen = None

        def _buffer_decode(self, input, errors, final):
            used = 0
            if self._chosen is None:
                start = input[: len(mark)]
                if len(start) < len(mark) and not final:
                    if name != "utf-8-sig" or mark.startswith(start):
                        return "", 0
                self._chosen = marks.get(start, behind)
                used = len(start) if start in marks else 0
            rest = input[used:]
            whole = len(rest) if final else codecs._whole(self._chosen, rest)
            return codecs.lookup(self._chosen).decode(rest[:whole], errors)[0], used + whole

        def reset(self):
            super().reset()
            self._chosen = None

        def getstate(self):
            return self.buffer, flags[self._chosen]

        def setstate(self, state):
            self.buffer, flag = state
            self._chosen = None
            for each in flags:
                if flags[each] == flag:
                    self._chosen = each

    return Encoder, Decoder
