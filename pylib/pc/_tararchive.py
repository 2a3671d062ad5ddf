# `TarFile`: an archive as a whole. Headers are the affair of `tarfile`.

import io
import os
import shutil
import stat
import time
from builtins import open as _open

import tarfile as _tar


# The contents of a member, as a file that is read.
class ExFileObject(io.BufferedReader):
    def __init__(self, archive, member):
        super().__init__(_Part(archive.fileobj, member.offset_data, member.size, member.name))


class _Part(io.RawIOBase):
    def __init__(self, fileobj, start, size, name):
        self._file, self._start, self._size, self._at = fileobj, start, size, 0
        self.name = name

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._at

    def seek(self, offset, whence=0):
        base = (0, self._at, self._size)[whence]
        self._at = min(max(base + offset, 0), self._size)
        return self._at

    def readinto(self, buffer):
        count = min(len(buffer), self._size - self._at)
        self._file.seek(self._start + self._at)
        data = self._file.read(count)
        if len(data) < count:
            raise _tar.ReadError("unexpected end of data")
        buffer[:count] = data
        self._at += count
        return count


def _compressed(name, mode, kind, fileobj, level):
    if kind == "gz":
        from gzip import GzipFile

        return GzipFile(name, mode + "b", level, fileobj)
    if kind == "bz2":
        from bz2 import BZ2File

        return BZ2File(fileobj or name, mode + "b", compresslevel=level)
    raise _tar.CompressionError("%s module is not available" % {"xz": "lzma"}.get(kind, kind))


def _kind_of(start):
    if start[:2] == b"\x1f\x8b":
        return "gz"
    return "bz2" if start[:3] == b"BZh" else "xz" if start[:6] == b"\xfd7zXZ\0" else ""


class TarFile:
    format = _tar.DEFAULT_FORMAT
    encoding = _tar.ENCODING
    errors = "surrogateescape"
    debug = 0
    dereference = ignore_zeros = False
    errorlevel = 1
    tarinfo = _tar.TarInfo
    fileobject = ExFileObject
    extraction_filter = None

    def __init__(self, name=None, mode="r", fileobj=None, format=None, tarinfo=None,
                 dereference=None, ignore_zeros=None, encoding=None, errors="surrogateescape",
                 pax_headers=None, debug=None, errorlevel=None, copybufsize=None):
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._is_own = fileobj is None
        if fileobj is None:
            if mode == "a" and not os.path.exists(name):
                mode = self.mode = "w"
            fileobj = _open(name, {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}[mode])
        elif name is None and isinstance(getattr(fileobj, "name", None), (str, bytes)):
            name = fileobj.name
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        given = dict(format=format, tarinfo=tarinfo, dereference=dereference, encoding=encoding,
                     ignore_zeros=ignore_zeros, debug=debug, errorlevel=errorlevel)
        for key, value in given.items():
            if value is not None:
                setattr(self, key, value)
        self.errors = errors
        self.pax_headers = pax_headers or {}
        self.closed = False
        self.members = []
        self._loaded = False
        self._next = 0
        self._archived = {}
        self._first = None
        self.offset = fileobj.tell() if mode in "wx" else 0
        if mode == "r":
            self._base = self._next = fileobj.tell()
            self._first = self._read_next()
        elif mode == "a":
            self._loaded_members()
            self.fileobj.seek(self._next)
            self.offset = self._next

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=10240, **options):
        if not name and not fileobj:
            raise ValueError("nothing to open")
        level = options.pop("compresslevel", 9)
        options.pop("preset", None)
        action, mark, kind = mode.partition(":") if ":" in mode else mode.partition("|")
        action = action or "r"
        if action not in ("r", "w", "a", "x"):
            raise ValueError("undiscernible mode")
        if mark == "|" and fileobj is not None and action == "r":
            # A stream that cannot go back is read whole.
            fileobj = io.BytesIO(fileobj.read())
        if action == "r" and kind in ("", "*"):
            kind = cls._look(name, fileobj) if not (mark == ":" and kind == "") else ""
        if kind in ("", "tar"):
            return cls(name, action, fileobj, **options)
        if kind not in ("gz", "bz2", "xz"):
            raise _tar.CompressionError("unknown compression type %r" % kind)
        if action == "a":
            raise ValueError("mode must be 'r', 'w' or 'x'")
        packed = _compressed(name, action, kind, fileobj, level)
        try:
            made = cls(name, action, packed, **options)
        except (OSError, EOFError) as e:
            packed.close()
            if action == "r":
                raise _tar.ReadError("not a %s file" % {"gz": "gzip"}.get(kind, kind)) from e
            raise
        except BaseException:
            packed.close()
            raise
        made._is_own = True
        return made

    @staticmethod
    def _look(name, fileobj):
        if fileobj is None:
            with _open(name, "rb") as f:
                return _kind_of(f.read(6))
        at = fileobj.tell()
        start = fileobj.read(6)
        fileobj.seek(at)
        return _kind_of(start)

    taropen = classmethod(lambda cls, name, mode="r", fileobj=None, **options:
                          cls(name, mode, fileobj, **options))
    gzopen = classmethod(lambda cls, name, mode="r", fileobj=None, **options:
                         cls.open(name, mode + ":gz", fileobj, **options))

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, *details):
        if kind is None:
            self.close()
        elif self._is_own:
            self.fileobj.close()
            self.closed = True

    def _check(self, mode=None):
        if self.closed:
            raise OSError("TarFile is closed")
        if mode is not None and self.mode not in mode:
            raise OSError("bad operation for mode %r" % self.mode)

    def close(self):
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in "awx":
                self.fileobj.write(bytes(2 * _tar.BLOCKSIZE))
                self.offset += 2 * _tar.BLOCKSIZE
                rest = self.offset % _tar.RECORDSIZE
                if rest:
                    self.fileobj.write(bytes(_tar.RECORDSIZE - rest))
        finally:
            if self._is_own:
                self.fileobj.close()

    def next(self):
        self._check("ra")
        if self._first is not None:
            # It was read to see whether this is an archive.
            first, self._first = self._first, None
            return first
        return self._read_next()

    # The next member; what long names and records say belongs to the header behind them.
    def _read_next(self):
        start = self._next
        extra, long = {}, {}
        while True:
            self.fileobj.seek(self._next)
            block = self.fileobj.read(_tar.BLOCKSIZE)
            try:
                info = self.tarinfo.frombuf(block, self.encoding, self.errors)
            except _tar.HeaderError as e:
                if not block or block.count(b"\0") == len(block) == _tar.BLOCKSIZE:
                    if block and self.ignore_zeros:
                        self._next += _tar.BLOCKSIZE
                        continue
                    if not block and not self._next and not self.members:
                        raise _tar.ReadError("empty file") from None
                    self._loaded = True
                    return None
                if self.members:
                    raise _tar.ReadError(str(e)) from None
                raise _tar.ReadError(str(e) if block else "empty file") from None
            self._next += _tar.BLOCKSIZE
            size = info.size if info.isreg() or info.type not in _tar.SUPPORTED_TYPES else 0
            if info.type in (_tar.XHDTYPE, _tar.SOLARIS_XHDTYPE, _tar.XGLTYPE):
                found = _tar._records(self.fileobj.read(size))
                (self.pax_headers if info.type == _tar.XGLTYPE else extra).update(found)
            elif info.type == _tar.GNUTYPE_LONGNAME:
                long["path"] = _tar._text(self.fileobj.read(size))
            elif info.type == _tar.GNUTYPE_LONGLINK:
                long["linkpath"] = _tar._text(self.fileobj.read(size))
            else:
                return self._member(info, start, {**self.pax_headers, **long, **extra}, extra)
            self._next += size + -size % _tar.BLOCKSIZE

    def _member(self, info, start, said, own):
        for key, value in said.items():
            if key in _tar._PAX_NUMBERS:
                try:
                    value = _tar._PAX_NUMBERS[key](value)
                except ValueError:
                    value = 0
                if key == "mtime" and value == int(value):
                    value = int(value)
            if key in _tar.PAX_FIELDS:
                setattr(info, key, value.rstrip("/") if key == "path" else value)
        info.pax_headers = {key: value for key, value in own.items()}
        info.offset, info.offset_data = start, self._next
        info.tarfile = self
        size = info.size if info.isreg() or info.type not in _tar.SUPPORTED_TYPES else 0
        self._next += size + -size % _tar.BLOCKSIZE
        self.members.append(info)
        return info

    def _loaded_members(self):
        while not self._loaded and self.mode in "ra":
            self._read_next()
        return self.members

    def getmembers(self):
        self._check()
        return self._loaded_members()

    def getnames(self):
        return [info.name for info in self.getmembers()]

    def getmember(self, name):
        for info in reversed(self.getmembers()):
            if info.name == name.rstrip("/"):
                return info
        raise KeyError("filename %r not found" % name)

    def __iter__(self):
        at = 0
        while at < len(self.members) or not self._loaded and self.mode == "r" and self._read_next():
            yield self.members[at]
            at += 1

    def list(self, verbose=True, *, members=None):
        for info in members or self:
            if verbose:
                t = time.localtime(info.mtime)[:6]
                print(stat.filemode(info.mode), "%s/%s" % (info.uname or info.uid,
                      info.gname or info.gid), "%10d" % info.size,
                      "%d-%02d-%02d %02d:%02d:%02d" % t, end=" ")
            print(info.name + ("/" if info.isdir() else ""))

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        self._check("awx")
        if fileobj is not None:
            name = fileobj.name if name is None else name
            found = os.fstat(fileobj.fileno())
        else:
            found = os.stat(name) if self.dereference else os.lstat(name)
        name = os.fspath(name)
        path = (name if arcname is None else os.fspath(arcname)).replace(os.sep, "/").lstrip("/")
        info = self.tarinfo(path)
        info.tarfile = self
        mode = found.st_mode
        kinds = ((stat.S_ISREG, _tar.REGTYPE), (stat.S_ISDIR, _tar.DIRTYPE),
                 (stat.S_ISLNK, _tar.SYMTYPE), (stat.S_ISFIFO, _tar.FIFOTYPE),
                 (stat.S_ISCHR, _tar.CHRTYPE), (stat.S_ISBLK, _tar.BLKTYPE))
        fitting = [kind for test, kind in kinds if test(mode)]
        if not fitting:
            return None
        info.type = fitting[0]
        place = (found.st_ino, found.st_dev)
        if info.isreg() and found.st_nlink > 1 and self._archived.get(place, path) != path:
            info.type, info.linkname = _tar.LNKTYPE, self._archived[place]
        elif info.isreg():
            self._archived[place] = path
        if info.issym():
            info.linkname = os.readlink(name)
        info.mode, info.uid, info.gid = mode, found.st_uid, found.st_gid
        info.size = found.st_size if info.isreg() else 0
        info.mtime = found.st_mtime
        self._name_owners(info)
        return info

    @staticmethod
    def _name_owners(info):
        try:
            import grp
            import pwd

            info.uname = pwd.getpwuid(info.uid)[0]
            info.gname = grp.getgrgid(info.gid)[0]
        except (ImportError, KeyError):
            pass

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        self._check("awx")
        name = os.fspath(name)
        arcname = name if arcname is None else os.fspath(arcname)
        if self.name is not None and os.path.abspath(name) == self.name:
            return
        info = self.gettarinfo(name, arcname)
        if info is not None and filter is not None:
            info = filter(info)
        if info is None:
            return
        if info.isreg():
            with _open(name, "rb") as f:
                self.addfile(info, f)
            return
        self.addfile(info)
        if info.isdir() and recursive:
            for inner in sorted(os.listdir(name)):
                self.add(os.path.join(name, inner), os.path.join(arcname, inner), recursive,
                         filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        self._check("awx")
        if fileobj is None and tarinfo.isreg() and tarinfo.size:
            raise ValueError("fileobj not provided for non zero-size regular file")
        info = tarinfo.replace()
        info.offset = self.offset
        header = info.tobuf(self.format, self.encoding, self.errors)
        self.fileobj.write(header)
        self.offset += len(header)
        info.offset_data = self.offset
        if fileobj is not None and info.isreg():
            left = info.size
            while left:
                block = fileobj.read(min(left, 65536))
                if not block:
                    raise OSError("unexpected end of data")
                self.fileobj.write(block)
                left -= len(block)
            pad = -info.size % _tar.BLOCKSIZE
            self.fileobj.write(bytes(pad))
            self.offset += info.size + pad
        self.members.append(info)

    def extractfile(self, member):
        self._check("r")
        info = self.getmember(member) if isinstance(member, str) else member
        if info.islnk() or info.issym():
            return self.extractfile(self._target(info))
        if info.isreg() or info.type not in _tar.SUPPORTED_TYPES:
            return self.fileobject(self, info)
        return None

    def _target(self, info):
        name = info.linkname
        if info.issym():
            name = os.path.normpath(os.path.join(os.path.dirname(info.name), name))
        try:
            return self.getmember(name)
        except KeyError:
            raise KeyError("linkname %r not found" % name) from None

    def _filter(self, filter):
        filter = self.extraction_filter if filter is None else filter
        if filter is None:
            return _tar.fully_trusted_filter
        if isinstance(filter, str):
            try:
                return _tar._FILTERS[filter]
            except KeyError:
                raise ValueError("filter %r not found" % filter) from None
        return filter

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        folders = []
        for info in members or self:
            info = self._extract(info, path, filter, True)
            if info is not None and info.isdir():
                folders.append(info)
        # A folder gets its time and its mode when nothing more is put into it.
        for info in sorted(folders, key=lambda info: info.name, reverse=True):
            self._settle(info, os.path.join(path, info.name))

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        self._check("r")
        info = self.getmember(member) if isinstance(member, str) else member
        info = self._extract(info, path, filter, set_attrs)
        if info is not None and info.isdir() and set_attrs:
            self._settle(info, os.path.join(path, info.name))

    def _extract(self, info, path, filter, settled):
        try:
            info = self._filter(filter)(info, path)
        except (OSError, _tar.FilterError):
            if self.errorlevel > 0:
                raise
            return None
        if info is None:
            return None
        target = os.path.join(path, info.name)
        folder = os.path.dirname(target)
        if folder:
            os.makedirs(folder, exist_ok=True)
        if info.isdir():
            os.makedirs(target, exist_ok=True)
            return info
        if os.path.lexists(target) and not os.path.isdir(target):
            os.remove(target)
        if info.issym():
            os.symlink(info.linkname, target)
            return info
        if info.islnk() and os.path.exists(os.path.join(path, info.linkname)):
            os.link(os.path.join(path, info.linkname), target)
            return info
        if info.isfifo():
            os.mkfifo(target)
        elif info.isdev():
            raise _tar.ExtractError("special devices not supported by system")
        else:
            with _open(target, "wb") as f:
                shutil.copyfileobj(self.extractfile(info), f, 65536)
        if settled:
            self._settle(info, target)
        return info

    @staticmethod
    def _settle(info, target):
        try:
            if info.mode is not None:
                os.chmod(target, info.mode & 0o7777)
            if info.mtime is not None:
                os.utime(target, (info.mtime, info.mtime))
        except OSError as e:
            raise _tar.ExtractError("could not change mode or modification time") from e


def is_tarfile(name):
    try:
        if hasattr(name, "read"):
            at = name.tell()
            try:
                TarFile.open(fileobj=name)
            finally:
                name.seek(at)
        else:
            TarFile.open(name).close()
        return True
    except _tar.TarError:
        return False


def main():
    import sys

    flags = {"-l": "list", "--list": "list", "-e": "extract", "--extract": "extract",
             "-c": "create", "--create": "create", "-t": "test", "--test": "test"}
    if len(sys.argv) < 3 or sys.argv[1] not in flags:
        raise SystemExit("usage: tarfile (-l | -t | -e | -c) FILE [PATH ...]")
    action, name, rest = flags[sys.argv[1]], sys.argv[2], sys.argv[3:]
    if action == "create":
        kinds = {"gz": "w:gz", "tgz": "w:gz", "bz2": "w:bz2", "tbz": "w:bz2"}
        with TarFile.open(name, kinds.get(name.rsplit(".", 1)[-1], "w")) as archive:
            for path in rest:
                archive.add(path)
        return
    with TarFile.open(name) as archive:
        if action == "extract":
            archive.extractall(*rest[:1], filter="data")
        elif action == "list":
            archive.list(verbose=False)
        else:
            archive.getmembers()
            print("%r is a tar archive." % name)
