# Dictionaries of objects by text, kept in a database as pickles.

from collections.abc import MutableMapping as _MutableMapping
from io import BytesIO
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler

__all__ = ["Shelf", "BsdDbShelf", "DbfilenameShelf", "open"]


class _Closed(_MutableMapping):
    def closed(self, *args):
        raise ValueError("invalid operation on closed shelf")

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return "<Closed Dictionary>"


class Shelf(_MutableMapping):
    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict, self.keyencoding = dict, keyencoding
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.cache = {}
        # Last: by it `__del__` sees that the shelf was made.
        self.writeback = writeback

    def __iter__(self):
        for key in self.dict.keys():
            yield key.decode(self.keyencoding)

    def _key(self, key):
        return key.encode(self.keyencoding)

    def _load(self, data):
        return Unpickler(BytesIO(data)).load()

    def __contains__(self, key):
        return self._key(key) in self.dict

    def __len__(self):
        return len(self.dict)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = self._load(self.dict[self._key(key)])
        return self.cache.setdefault(key, value) if self.writeback else value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        data = BytesIO()
        Pickler(data, self._protocol).dump(value)
        self.dict[self._key(key)] = data.getvalue()

    def __delitem__(self, key):
        del self.dict[self._key(key)]
        self.cache.pop(key, None)

    # Values that programs have changed in place are known from the cache only.
    def sync(self):
        if self.writeback:
            for key, value in list(self.cache.items()):
                self[key] = value
            self.cache = {}
        if hasattr(self.dict, "sync"):
            self.dict.sync()

    def close(self):
        if self.dict is not None:
            try:
                self.sync()
                getattr(self.dict, "close", lambda: None)()
            finally:
                self.dict = _Closed()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __del__(self):
        if hasattr(self, "writeback"):
            self.close()


class BsdDbShelf(Shelf):
    # For databases that can be walked through in their own order.
    def _pair(self, pair):
        key, value = pair
        return key.decode(self.keyencoding), self._load(value)

    def set_location(self, key):
        return self._pair(self.dict.set_location(key))

    def next(self):
        return self._pair(next(self.dict))

    def previous(self):
        return self._pair(self.dict.previous())

    def first(self):
        return self._pair(self.dict.first())

    def last(self):
        return self._pair(self.dict.last())


class DbfilenameShelf(Shelf):
    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        import dbm

        Shelf.__init__(self, dbm.open(filename, flag), protocol, writeback)


def open(filename, flag="c", protocol=None, writeback=False):
    return DbfilenameShelf(filename, flag, protocol, writeback)
