# Whole files and folders.

import os
from collections import namedtuple

_usage = namedtuple("usage", ("total", "used", "free"))


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def _is_folder(path):
    try:
        return os.stat(path)[0] & 0o170000 == 0o040000
    except OSError:
        return False


def _into(src, dst):
    if _is_folder(dst):
        return dst.rstrip("/") + "/" + src.rstrip("/").rsplit("/", 1)[-1]
    return dst


def copyfileobj(fsrc, fdst, length=512):
    if hasattr(fsrc, "readinto"):
        block = bytearray(length)
        view = memoryview(block)
        while True:
            n = fsrc.readinto(block)
            if not n:
                return
            fdst.write(view[:n])
    while True:
        data = fsrc.read(length)
        if not data:
            return
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    src, dst = str(src), str(dst)
    if src == dst:
        raise SameFileError("%r and %r are the same file" % (src, dst))
    with open(src, "rb") as fsrc:
        with open(dst, "wb") as fdst:
            copyfileobj(fsrc, fdst)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    src = str(src)
    return copyfile(src, _into(src, str(dst)))


copy2 = copy


def copytree(src, dst, *, ignore=None, copy_function=copy2, dirs_exist_ok=False, **options):
    src, dst = str(src), str(dst)
    names = os.listdir(src)
    ignored = ignore(src, names) if ignore is not None else ()
    if not (dirs_exist_ok and _is_folder(dst)):
        os.mkdir(dst)
    for name in names:
        if name in ignored:
            continue
        a, b = src + "/" + name, dst + "/" + name
        if _is_folder(a):
            copytree(
                a,
                b,
                ignore=ignore,
                copy_function=copy_function,
                dirs_exist_ok=dirs_exist_ok,
            )
        else:
            copy_function(a, b)
    return dst


def ignore_patterns(*patterns):
    from fnmatch import filter

    def ignore(path, names):
        found = set()
        for pattern in patterns:
            found.update(filter(names, pattern))
        return found

    return ignore


def _is_link(path):
    test = getattr(os.path, "islink", None)
    return test is not None and test(path)


def rmtree(path, ignore_errors=False, onerror=None):
    path = str(path)
    try:
        for name in os.listdir(path):
            inner = path + "/" + name
            # What a link leads to is somebody else's.
            if _is_folder(inner) and not _is_link(inner):
                rmtree(inner, ignore_errors)
            else:
                os.remove(inner)
        os.rmdir(path)
    except OSError:
        if not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    src = str(src)
    dst = _into(src, str(dst))
    try:
        os.rename(src, dst)
    except OSError:
        # To another file system.
        if _is_folder(src):
            copytree(src, dst, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, dst)
            os.remove(src)
    return dst


def disk_usage(path):
    s = os.statvfs(str(path))
    block = s[1] or s[0]
    total, free = s[2] * block, s[4] * block
    return _usage(total, total - s[3] * block, free)


def which(cmd, mode=1, path=None):
    return None


# The size that the variables COLUMNS and LINES tell, as a pair with names.
def get_terminal_size(fallback=(80, 24)):
    from collections import namedtuple

    sizes = []
    for name, default in zip(("COLUMNS", "LINES"), fallback):
        text = os.getenv(name) or ""
        sizes.append(int(text) if text.isdigit() and int(text) else default)
    return namedtuple("terminal_size", "columns lines")(*sizes)
