# Whole files and folders.

import os
from collections import namedtuple

_usage = namedtuple("usage", ("total", "used", "free"))


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


class RegistryError(Exception):
    pass


COPY_BUFSIZE = 65536


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


# Boards have no permissions, and times that they set themselves.
def copymode(src, dst, *, follow_symlinks=True):
    if hasattr(os, "chmod"):
        os.chmod(str(dst), os.stat(str(src))[0] & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    copymode(src, dst)
    if hasattr(os, "utime"):
        status = os.stat(str(src))
        os.utime(str(dst), ns=(status.st_atime_ns, status.st_mtime_ns))


def copy(src, dst, *, follow_symlinks=True):
    src = str(src)
    dst = copyfile(src, _into(src, str(dst)))
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    src = str(src)
    dst = copyfile(src, _into(src, str(dst)))
    copystat(src, dst)
    return dst


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


# The program that a shell would run: a file that may be executed, in the folders of PATH.
def which(cmd, mode=1, path=None):
    cmd = str(cmd)
    if not hasattr(os, "access"):
        return None
    if "/" in cmd:
        folders = [""]
    else:
        folders = (path or os.getenv("PATH") or "/bin:/usr/bin").split(":")
    for folder in folders:
        found = os.path.join(folder, cmd)
        if os.path.exists(found) and not _is_folder(found) and os.access(found, mode):
            return found
    return None


# Archives by the name of their kind: what makes one, and what each file's ending is.
def _make_zip(base, root, folder):
    import zipfile

    with zipfile.ZipFile(base + ".zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _tree(root, folder):
            # What else there is, as pipes, has no contents of its own.
            if os.path.isfile(os.path.join(root, path)) or _is_folder(os.path.join(root, path)):
                archive.write(os.path.join(root, path), path)
    return base + ".zip"


def _make_tar(mode, ending):
    def make(base, root, folder):
        import tarfile

        with tarfile.open(base + ending, "w" + mode) as archive:
            archive.add(os.path.join(root, folder), folder)
        return base + ending

    return make


# What is in a folder, by paths from `root`, folders before their contents.
def _tree(root, folder):
    for name in sorted(os.listdir(os.path.join(root, folder))):
        path = os.path.normpath(os.path.join(folder, name))
        yield path
        if _is_folder(os.path.join(root, path)):
            yield from _tree(root, path)


_ARCHIVES = {
    "zip": (_make_zip, ".zip"),
    "tar": (_make_tar("", ".tar"), ".tar"),
    "gztar": (_make_tar(":gz", ".tar.gz"), ".tar.gz"),
}


def get_archive_formats():
    return sorted([(name, name + " file") for name in _ARCHIVES])


def make_archive(base_name, format, root_dir=None, base_dir=None, *options, **named):
    if format not in _ARCHIVES:
        raise ValueError("unknown archive format '%s'" % format)
    root = os.curdir if root_dir is None else str(root_dir)
    return _ARCHIVES[format][0](str(base_name), root, str(base_dir or os.curdir))


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    filename = str(filename)
    target = str(extract_dir or os.getcwd())
    if format is None:
        endings = {made[1]: name for name, made in _ARCHIVES.items()}
        endings[".tgz"] = "gztar"
        found = [name for ending, name in endings.items() if filename.endswith(ending)]
        if not found:
            raise ReadError("Unknown archive format '%s'" % filename)
        format = found[0]
    if format == "zip":
        import zipfile

        with zipfile.ZipFile(filename) as archive:
            archive.extractall(target)
    else:
        import tarfile

        with tarfile.open(filename) as archive:
            archive.extractall(target)


def chown(path, user=None, group=None):
    os.chown(path, -1 if user is None else user, -1 if group is None else group)


# The size that the variables COLUMNS and LINES tell, or the terminal, as a pair with names.
def get_terminal_size(fallback=(80, 24)):
    from collections import namedtuple

    texts = [os.getenv(name) or "" for name in ("COLUMNS", "LINES")]
    sizes = [int(text) if text.isdigit() else 0 for text in texts]
    if 0 in sizes:
        try:
            known = os.get_terminal_size(1)
        except (AttributeError, OSError):
            known = fallback
        sizes = [size or own or other for size, own, other in zip(sizes, known, fallback)]
    pair = getattr(os, "terminal_size", None)
    return pair(sizes) if pair else namedtuple("terminal_size", "columns lines")(*sizes)
