# Databases of bytes by bytes. `dumb`, which is written in Python, is the one there is.

__all__ = ["open", "whichdb", "error"]

import os


class error(Exception):
    pass


_names = ["dbm.gnu", "dbm.ndbm", "dbm.dumb"]
_modules = {}
_defaultmod = None
error = (error, OSError)
ndbm = None


def open(file, flag="r", mode=0o666):
    from dbm import dumb

    global _defaultmod
    _defaultmod = _modules["dbm.dumb"] = dumb
    kind = whichdb(file) if "n" not in flag else None
    if kind is None and "c" not in flag and "n" not in flag:
        raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if kind not in (None, "dbm.dumb"):
        raise error[0]("db type could not be determined" if kind == "" else
                       "db type is %s, but the module is not available" % kind)
    return dumb.open(file, flag, mode)


def whichdb(filename):
    # None if there is nothing, "" if nobody knows what it is.
    filename = os.fsencode(filename)
    if os.path.isfile(filename + b".dir") and os.path.isfile(filename + b".dat"):
        size = os.stat(filename + b".dir").st_size
        with _file(filename + b".dir") as f:
            start = f.read(1)
        if not size or start in (b"'", b'"'):
            return "dbm.dumb"
    if not os.path.isfile(filename):
        return "dbm.ndbm" if os.path.isfile(filename + b".db") else None
    with _file(filename) as f:
        start = f.read(16)
    marks = {0x13579ACE, 0x13579ACD, 0x13579ACF}
    for order in ("little", "big"):
        if int.from_bytes(start[:4], order) in marks:
            return "dbm.gnu"
    return ""


def _file(name):
    from io import open

    return open(name, "rb")
