# Files and folders that are there for a while.

import os
import random

tempdir = None

_CHARS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    global tempdir
    if tempdir is None:
        for folder in ("/tmp", "/"):
            try:
                os.stat(folder)
            except OSError:
                continue
            tempdir = folder
            break
    return tempdir or "."


def _name(suffix, prefix, dir):
    middle = "".join([random.choice(_CHARS) for _ in range(8)])
    folder = gettempdir() if dir is None else str(dir)
    return "%s/%s%s%s" % (folder.rstrip("/"), prefix or "tmp", middle, suffix or "")


def _exists(path):
    try:
        os.stat(path)
    except OSError:
        return False
    return True


def mktemp(suffix="", prefix="tmp", dir=None):
    while True:
        path = _name(suffix, prefix, dir)
        if not _exists(path):
            return path


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = mktemp(suffix, prefix, dir)
    os.mkdir(path)
    return path


# A number for `os.write` and `os.close`, and the path; needs an `os` with such numbers.
def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = mktemp(suffix, prefix, dir)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        self.name = mkdtemp(suffix, prefix, dir)

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        self.cleanup()

    def cleanup(self):
        from shutil import rmtree

        if _exists(self.name):
            rmtree(self.name)


class NamedTemporaryFile:
    def __init__(
        self,
        mode="w+b",
        buffering=-1,
        encoding=None,
        newline=None,
        suffix=None,
        prefix=None,
        dir=None,
        delete=True,
        *,
        errors=None,
    ):
        self.name = mktemp(suffix, prefix, dir)
        self.file = open(self.name, mode, buffering, encoding, errors, newline)
        self._delete = delete

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        self.file.close()
        if self._delete and _exists(self.name):
            os.remove(self.name)


TemporaryFile = NamedTemporaryFile
