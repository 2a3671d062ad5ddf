# The simple database: NAME.dat has the values, each from the beginning of a block of 512 bytes on,
# NAME.dir a line of text for each key: its repr, and where its value is. NAME.bak is the index
# before.

import os
from ast import literal_eval as _read
from collections.abc import MutableMapping as _MutableMapping
from io import open as _file

__all__ = ["error", "open"]

error = OSError
_BLOCK = 512


class _Database(_MutableMapping):
    def __init__(self, name, mode, flag="c"):
        name = os.fsencode(name)
        self._mode = mode
        self._readonly = flag == "r"
        self._dir, self._dat, self._bak = name + b".dir", name + b".dat", name + b".bak"
        self._index = {}
        self._modified = False
        if flag == "n":
            for path in (self._dat, self._bak, self._dir):
                if os.path.exists(path):
                    os.remove(path)
        self._may_create = flag in ("c", "n")
        is_new = self._may_create and not os.path.exists(self._dat)
        with _file(self._dat, "wb" if is_new else "rb"):
            if is_new:
                self._chmod(self._dat)
        self._load()

    def _chmod(self, path):
        os.chmod(path, self._mode)

    def _load(self):
        try:
            lines = _file(self._dir, "r", encoding="Latin-1")
        except FileNotFoundError:
            if not self._may_create:
                raise
            self._modified = True
            return
        with lines:
            for line in lines:
                key, place = _read(line.rstrip())
                self._index[key.encode("Latin-1")] = place

    def _commit(self):
        if self._index is None or not self._modified:
            return
        if os.path.exists(self._bak):
            os.remove(self._bak)
        if os.path.exists(self._dir):
            os.rename(self._dir, self._bak)
        with _file(self._dir, "w", encoding="Latin-1") as f:
            self._chmod(self._dir)
            for key, place in self._index.items():
                f.write("%r, %r\n" % (key.decode("Latin-1"), place))
        self._modified = False

    sync = _commit

    def _open(self):
        if self._index is None:
            raise error("DBM object has already been closed")
        return self._index

    def _writable(self):
        if self._readonly:
            raise error("The database is opened for reading only")

    def __getitem__(self, key):
        start, size = self._open()[_bytes(key)]
        with _file(self._dat, "rb") as f:
            f.seek(start)
            return f.read(size)

    def __setitem__(self, key, value):
        self._writable()
        for what, given in (("keys", key), ("values", value)):
            if not isinstance(given, (str, bytes, bytearray)):
                raise TypeError(what + " must be bytes or strings")
        key, value = _bytes(key), _bytes(value)
        index = self._open()
        self._modified = True
        start, size = index.get(key, (None, 0))
        # In the blocks of the value before, if there is room.
        if start is not None and _blocks(len(value)) <= _blocks(size):
            with _file(self._dat, "rb+") as f:
                f.seek(start)
                f.write(value)
            index[key] = start, len(value)
            return
        with _file(self._dat, "rb+") as f:
            end = f.seek(0, 2)
            start = _blocks(end) * _BLOCK
            f.write(bytes(start - end) + value)
        is_new = key not in index
        index[key] = start, len(value)
        if is_new:
            with _file(self._dir, "a", encoding="Latin-1") as f:
                self._chmod(self._dir)
                f.write("%r, %r\n" % (key.decode("Latin-1"), index[key]))

    def __delitem__(self, key):
        self._writable()
        index = self._open()
        del index[_bytes(key)]
        self._modified = True
        self._commit()

    def keys(self):
        return list(self._open())

    def items(self):
        return [(key, self[key]) for key in self._open()]

    def __contains__(self, key):
        return _bytes(key) in self._open()

    def __iter__(self):
        return iter(self._open())

    def iterkeys(self):
        return iter(self)

    def __len__(self):
        return len(self._open())

    def close(self):
        try:
            self._commit()
        finally:
            self._index = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *of_exception):
        self.close()


def _blocks(size):
    return -(-size // _BLOCK)


def _bytes(text):
    return text.encode("utf-8") if isinstance(text, str) else bytes(text)


def open(file, flag="c", mode=0o666):
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    # As files are created elsewhere.
    mask = os.umask(0)
    os.umask(mask)
    return _Database(file, mode & ~mask, flag=flag)
