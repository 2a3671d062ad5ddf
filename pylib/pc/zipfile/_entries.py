# The files in an archive: what is known of each, and streams to and from it.

import io
import struct
import time

__name__ = "zipfile"

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
_LOCAL, _CENTRAL, _END = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_NAMES = {0: "stored", 8: "deflate", 12: "bzip2", 14: "lzma"}


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    pass


error = BadZipfile = BadZipFile


def _find_end(data):
    at = data.rfind(_END)
    if at < 0 or at + 22 > len(data):
        return -1
    return at


def is_zipfile(filename):
    try:
        if hasattr(filename, "read"):
            at = filename.tell()
            data = filename.read()
            filename.seek(at)
        else:
            with open(filename, "rb") as f:
                data = f.read()
    except OSError:
        return False
    return _find_end(data) >= 0


class ZipInfo:
    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        end = filename.find("\0")
        self.filename = filename if end < 0 else filename[:end]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = self.extra = b""
        self.create_system = 3
        self.create_version = self.extract_version = 20
        self.reserved = self.flag_bits = self.volume = 0
        self.internal_attr = self.external_attr = 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = ["<%s filename=%r" % (self.__class__.__name__, self.filename)]
        if self.compress_type != ZIP_STORED:
            name = _NAMES.get(self.compress_type, self.compress_type)
            parts.append(" compress_type=%s" % name)
        hi, lo = self.external_attr >> 16, self.external_attr & 0xFFFF
        if hi:
            import stat

            parts.append(" filemode=%r" % stat.filemode(hi))
        if lo:
            parts.append(" external_attr=%#x" % lo)
        if not self.is_dir() or self.file_size:
            parts.append(" file_size=%r" % self.file_size)
        if (not self.is_dir() or self.compress_size) and (
            self.compress_type != ZIP_STORED or self.file_size != self.compress_size
        ):
            parts.append(" compress_size=%r" % self.compress_size)
        return "".join(parts) + ">"

    def is_dir(self):
        return self.filename[-1:] == "/"

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        import os

        filename = os.fspath(filename)
        found = os.stat(filename)
        is_dir = os.path.isdir(filename)
        when = time.localtime(found.st_mtime)[:6]
        name = (filename if arcname is None else arcname).replace("\\", "/").lstrip("/")
        name = "/".join([part for part in name.split("/") if part not in ("", ".")])
        info = cls(name + ("/" if is_dir else ""), max(when, (1980, 1, 1, 0, 0, 0)))
        info.external_attr = (found.st_mode & 0xFFFF) << 16
        if is_dir:
            info.external_attr |= 0x10
        else:
            info.file_size = found.st_size
        return info

    def _stamp(self):
        y, month, d, h, m, s = self.date_time
        return h << 11 | m << 5 | s // 2, (y - 1980) << 9 | month << 5 | d

    def _name(self):
        if self.filename.isascii():
            return self.filename.encode(), self.flag_bits & ~0x800
        return self.filename.encode(), self.flag_bits | 0x800

    def FileHeader(self, zip64=None):
        name, flags = self._name()
        clock, date = self._stamp()
        return struct.pack(
            "<4s2B4H3L2H", _LOCAL, self.extract_version, self.reserved, flags, self.compress_type,
            clock, date, self.CRC, self.compress_size, self.file_size, len(name), len(self.extra),
        ) + name + self.extra

    def _central(self):
        name, flags = self._name()
        clock, date = self._stamp()
        return struct.pack(
            "<4s4B4H3L5H2L", _CENTRAL, self.create_version, self.create_system,
            self.extract_version, self.reserved, flags, self.compress_type, clock, date, self.CRC,
            self.compress_size, self.file_size, len(name), len(self.extra), len(self.comment), 0,
            self.internal_attr, self.external_attr, self.header_offset,
        ) + name + self.extra + self.comment


# A member that is read: its text is in memory.
class ZipExtFile(io.BufferedIOBase):
    def __init__(self, data, info):
        self._data = io.BytesIO(data)
        self.name = info.filename
        self.mode = "r"

    def readable(self):
        return True

    def seekable(self):
        return True

    def read(self, n=-1):
        return self._data.read() if n is None or n < 0 else self._data.read(n)

    read1 = read

    def readline(self, limit=-1):
        return self._data.readline()

    def peek(self, n=1):
        at = self._data.tell()
        data = self._data.read(n)
        self._data.seek(at)
        return data

    def seek(self, offset, whence=0):
        return self._data.seek(offset, whence)

    def tell(self):
        return self._data.tell()


class _Writing(io.BufferedIOBase):
    _ended = False

    def __init__(self, archive, info):
        self._archive, self._info = archive, info
        self._parts = []

    def writable(self):
        return True

    def write(self, data):
        self._parts.append(bytes(data))
        return len(data)

    @property
    def closed(self):
        return self._ended

    def close(self):
        if not self._ended:
            self._ended = True
            self._archive._put(self._info, b"".join(self._parts))
