# Values that a pickle has instructions for: numbers, texts and containers.

from struct import pack

from .opcodes import *

_SMALL_TUPLES = (EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3)


# The number in as few bytes as hold its sign, the lowest first.
def encode_long(x):
    if x == 0:
        return b""
    bits = (x if x >= 0 else ~x).bit_length()
    return x.to_bytes(bits // 8 + 1, "little", signed=True)


# How values are written that a pickle has instructions for.
class _Values:
    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def save_long(self, obj):
        write = self.write
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            if not self.bin:
                write(INT + str(obj).encode() + b"\n")
            elif 0 <= obj < 0x100:
                write(BININT1 + bytes([obj]))
            elif 0 <= obj < 0x10000:
                write(BININT2 + pack("<H", obj))
            else:
                write(BININT + pack("<i", obj))
        elif self.proto < 2:
            write(LONG + str(obj).encode() + b"L\n")
        else:
            data = encode_long(obj)
            if len(data) < 256:
                write(LONG1 + bytes([len(data)]) + data)
            else:
                write(LONG4 + pack("<i", len(data)) + data)

    def save_float(self, obj):
        if self.bin:
            self.write(BINFLOAT + pack(">d", obj))
        else:
            self.write(FLOAT + repr(obj).encode() + b"\n")

    def save_bytes(self, obj):
        if self.proto < 3:
            import codecs

            if obj:
                parts = codecs.encode, (obj.decode("latin-1"), "latin1")
            else:
                parts = bytes, ()
            return self.save_reduce(*parts, obj=obj)
        long = BINBYTES8 if self.proto >= 4 else None
        self._sized(obj, SHORT_BINBYTES, BINBYTES, long)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            return self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
        self._sized(bytes(obj), None, None, BYTEARRAY8)
        self.memoize(obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        in_band = True
        if self._callback is not None:
            in_band = bool(self._callback(obj))
        if not in_band:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)
        elif view.readonly:
            self.save_bytes(view.tobytes())
        else:
            self.save_bytearray(bytearray(view))

    def save_str(self, obj):
        if self.bin:
            short, long = (SHORT_BINUNICODE, BINUNICODE8) if self.proto >= 4 else (None, None)
            self._sized(obj.encode("utf-8", "surrogatepass"), short, BINUNICODE, long)
        else:
            self.write(UNICODE + _raw(obj) + b"\n")
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            return self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
        small = len(obj) <= 3 and self.proto >= 2
        if not small:
            self.write(MARK)
        for item in obj:
            self.save(item)
        # An item that has the tuple in it has pickled the tuple.
        if id(obj) in self._memo:
            if small:
                self.write(POP * len(obj))
            else:
                self.write(POP_MARK if self.bin else POP * (len(obj) + 1))
            return self._recall(obj)
        self.write(_SMALL_TUPLES[len(obj)] if small else TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        if not self.bin or len(obj) < 2:
            return self._append(obj)
        for start in range(0, len(obj), BATCH):
            self.write(MARK)
            for item in obj[start : start + BATCH]:
                self.save(item)
            self.write(APPENDS)

    def _append(self, items):
        if not self.bin:
            for item in items:
                self.save(item)
                self.write(APPEND)
            return
        for batch in _batches(items):
            if len(batch) == 1:
                self.save(batch[0])
                self.write(APPEND)
                continue
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(APPENDS)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        if not self.bin or len(obj) < 2:
            return self._set_items(obj.items())
        self._filled(obj, obj.items(), SETITEMS)

    # Everything that a dict or set has; a last full batch is followed by an empty one.
    def _filled(self, obj, items, end):
        size = len(obj)
        items = iter(items)
        written = BATCH
        while written == BATCH:
            written = 0
            self.write(MARK)
            for item in items:
                if end == SETITEMS:
                    self.save(item[0])
                    self.save(item[1])
                else:
                    self.save(item)
                written += 1
                if written == BATCH:
                    break
            self.write(end)
            if len(obj) != size:
                kind = "dictionary" if end == SETITEMS else "set"
                raise RuntimeError(kind + " changed size during iteration")

    def _set_items(self, pairs):
        if not self.bin:
            for pair in pairs:
                key, value = _pair(pair)
                self.save(key)
                self.save(value)
                self.write(SETITEM)
            return
        for batch in _batches(pairs):
            if len(batch) > 1:
                self.write(MARK)
            for pair in batch:
                key, value = _pair(pair)
                self.save(key)
                self.save(value)
            self.write(SETITEMS if len(batch) > 1 else SETITEM)

    def save_set(self, obj):
        if self.proto < 4:
            return self.save_reduce(set, (list(obj),), obj=obj)
        self.write(EMPTY_SET)
        self.memoize(obj)
        if obj:
            self._filled(obj, obj, ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            return self.save_reduce(frozenset, (list(obj),), obj=obj)
        self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self._memo:
            self.write(POP_MARK)
            return self._recall(obj)
        self.write(FROZENSET)
        self.memoize(obj)


def _pair(pair):
    if not isinstance(pair, tuple) or len(pair) != 2:
        raise TypeError("dict items iterator must return 2-tuples")
    return pair


def _batches(items):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


# Text in one line: characters beyond Latin-1 and those that would end it are escaped.
def _raw(text):
    out = bytearray()
    for c in text:
        code = ord(c)
        if code > 0xFFFF:
            out += b"\\U%08x" % code
        elif code > 0xFF or c in "\\\0\n\r\x1a":
            out += b"\\u%04x" % code
        else:
            out.append(code)
    return bytes(out)
