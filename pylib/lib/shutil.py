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


# What makes an archive: called with its path without ending and the folder in the present one.
def _make_zip(base_name, base_dir, **more):
    import zipfile

    with zipfile.ZipFile(base_name + ".zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in _tree(base_dir):
            # What else there is, as pipes, has no contents of its own.
            if os.path.isfile(path) or _is_folder(path):
                archive.write(path, path)
    return base_name + ".zip"


def _make_tar(base_name, base_dir, compress="", **more):
    import tarfile

    ending = ".tar" + (compress and "." + compress)
    with tarfile.open(base_name + ending, "w" + (compress and ":" + compress)) as archive:
        archive.add(base_dir, base_dir)
    return base_name + ending


# What is in a folder, folders before their contents.
def _tree(folder):
    for name in sorted(os.listdir(folder)):
        path = os.path.normpath(os.path.join(folder, name))
        yield path
        if _is_folder(path):
            yield from _tree(path)


def _unpack_zip(filename, extract_dir):
    import zipfile

    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        archive.extractall(extract_dir)


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile

    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError("%s is not a compressed or uncompressed tar file" % filename) from None
    with archive:
        archive.extractall(extract_dir)


# By the name of a kind: the function, arguments for it, and what it is; endings come first for
# those that unpack.
_ARCHIVE_FORMATS = {
    "tar": (_make_tar, [("compress", "")], "uncompressed tar file"),
    "zip": (_make_zip, [], "ZIP file"),
    "gztar": (_make_tar, [("compress", "gz")], "gzip'ed tar-file"),
    "bztar": (_make_tar, [("compress", "bz2")], "bzip2'ed tar-file"),
}
_UNPACK_FORMATS = {
    "tar": ([".tar"], _unpack_tar, [], "uncompressed tar file"),
    "zip": ([".zip"], _unpack_zip, [], "ZIP file"),
    "gztar": ([".tar.gz", ".tgz"], _unpack_tar, [], "gzip'ed tar-file"),
    "bztar": ([".tar.bz2", ".tbz2"], _unpack_tar, [], "bzip2'ed tar-file"),
}


def get_archive_formats():
    return sorted([(name, made[2]) for name, made in _ARCHIVE_FORMATS.items()])


def get_unpack_formats():
    return sorted([(name, found[0], found[3]) for name, found in _UNPACK_FORMATS.items()])


def _arguments(function, extra_args):
    if not callable(function):
        raise TypeError("The %s object is not callable" % (function,))
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for pair in extra_args:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    return extra_args


def register_archive_format(name, function, extra_args=None, description=""):
    _ARCHIVE_FORMATS[name] = function, _arguments(function, extra_args or []), description


def unregister_archive_format(name):
    del _ARCHIVE_FORMATS[name]


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    for other, found in _UNPACK_FORMATS.items():
        for ending in extensions:
            if ending in found[0]:
                raise RegistryError('%s is already registered for "%s"' % (ending, other))
    _UNPACK_FORMATS[name] = extensions, function, _arguments(function, extra_args or []), description


def unregister_unpack_format(name):
    del _UNPACK_FORMATS[name]


def make_archive(
    base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None,
    logger=None,
):
    if format not in _ARCHIVE_FORMATS:
        raise ValueError("unknown archive format '%s'" % format)
    function, arguments, _ = _ARCHIVE_FORMATS[format]
    base_name = os.path.abspath(str(base_name))
    before = os.getcwd()
    if root_dir is not None:
        os.chdir(root_dir)
    try:
        more = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group}
        return function(base_name, str(base_dir or os.curdir), **dict(arguments), **more)
    finally:
        os.chdir(before)


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    filename = str(filename)
    if format is None:
        ends = lambda endings: any([filename.endswith(ending) for ending in endings])
        for format, found in _UNPACK_FORMATS.items():
            if ends(found[0]):
                break
        else:
            raise ReadError("Unknown archive format '%s'" % filename)
    elif format not in _UNPACK_FORMATS:
        raise ValueError("Unknown unpack format '%s'" % format)
    _, function, arguments, _ = _UNPACK_FORMATS[format]
    more = {} if filter is None else {"filter": filter}
    function(filename, str(extract_dir or os.getcwd()), **dict(arguments), **more)


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
