# Archives in the format ZIP: stored members, and those that zlib or bzip2 has compressed.

import binascii
import struct
import time
import zlib

from ._entries import (
    ZIP64_LIMIT, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, _CENTRAL, _END, _LOCAL,
    _find_end, _Writing, BadZipFile, BadZipfile, error, is_zipfile, LargeZipFile, ZipExtFile,
    ZipInfo,
)
from ._path import Path

__all__ = [
    "BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA",
    "is_zipfile", "ZipInfo", "ZipFile", "LargeZipFile", "Path",
]


class ZipFile:
    fp = None

    def __init__(
        self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *,
        strict_timestamps=True, metadata_encoding=None
    ):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        if compression not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2):
            raise NotImplementedError("That compression method is not supported")
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self._changed = mode in ("w", "x")
        self._own = not hasattr(file, "read") and not hasattr(file, "write")
        if self._own:
            from os import fspath

            file = fspath(file)
            self.filename = file
            if mode == "a":
                from os import path

                mode = "r+" if path.exists(file) else "w"
            self.fp = open(file, {"r": "rb", "w": "w+b", "x": "x+b", "r+": "r+b"}[mode])
        else:
            self.fp = file
            self.filename = getattr(file, "name", None)
        self._start = 0
        if self.mode in ("r", "a") and mode != "w":
            try:
                self._read_directory()
            except BadZipFile:
                if self.mode == "r" or self.fp.seek(0, 2):
                    if self._own:
                        self.fp.close()
                    self.fp = None
                    raise
        elif not self._own:
            try:
                self._start = self.fp.tell()
            except (AttributeError, OSError):
                pass

    def _read_directory(self):
        fp = self.fp
        size = fp.seek(0, 2)
        tail = min(size, 65557)
        fp.seek(size - tail)
        data = fp.read(tail)
        at = _find_end(data)
        if at < 0:
            raise BadZipFile("File is not a zip file")
        fields = struct.unpack("<4s4H2LH", data[at : at + 22])
        count, length, offset, comment = fields[4], fields[5], fields[6], fields[7]
        self._comment = data[at + 22 : at + 22 + comment]
        end = size - tail + at
        before = end - length - offset
        if before < 0:
            raise BadZipFile("Bad offset for central directory")
        self._start_of_directory = end - length
        fp.seek(end - length)
        data = fp.read(length)
        at = 0
        while at < length:
            if data[at : at + 4] != _CENTRAL or at + 46 > length:
                raise BadZipFile("Bad magic number for central directory")
            f = struct.unpack("<4s4B4H3L5H2L", data[at : at + 46])
            name = data[at + 46 : at + 46 + f[12]]
            text = name.decode("utf-8") if f[5] & 0x800 else name.decode("cp437")
            clock, date = f[7], f[8]
            info = ZipInfo(text, (
                (date >> 9) + 1980, date >> 5 & 15, date & 31, clock >> 11, clock >> 5 & 63,
                (clock & 31) * 2,
            ))
            info.create_version, info.create_system, info.extract_version = f[1], f[2], f[3]
            info.flag_bits, info.compress_type = f[5], f[6]
            info.CRC, info.compress_size, info.file_size = f[9], f[10], f[11]
            info.internal_attr, info.external_attr = f[16], f[17]
            info.header_offset = f[18] + before
            at += 46 + f[12]
            info.extra = data[at : at + f[13]]
            info.comment = data[at + f[13] : at + f[13] + f[14]]
            at += f[13] + f[14]
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __repr__(self):
        parts = ["<%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)]
        if self.fp is None:
            return parts[0] + " [closed]>"
        if self.filename is not None:
            parts.append(" filename=%r" % self.filename)
        return "".join(parts) + " mode=%r>" % self.mode

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def printdir(self, file=None):
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        for info in self.filelist:
            try:
                self.read(info)
            except BadZipFile:
                return info.filename
        return None

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError("There is no item named %r in the archive" % name)
        return info

    def setpassword(self, pwd):
        self.pwd = pwd

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        self._comment = comment[:65535]
        self._changed = True

    def read(self, name, pwd=None):
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        fp = self.fp
        fp.seek(info.header_offset)
        head = fp.read(30)
        if head[:4] != _LOCAL or len(head) < 30:
            raise BadZipFile("Bad magic number for file header")
        name_size, extra_size = struct.unpack("<2H", head[26:30])
        fp.read(name_size + extra_size)
        if info.flag_bits & 1:
            raise RuntimeError(
                "File %r is encrypted, password required for extraction" % info.filename
            )
        data = fp.read(info.compress_size)
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.decompress(data, -15)
        elif info.compress_type == ZIP_BZIP2:
            import bz2

            data = bz2.decompress(data)
        elif info.compress_type != ZIP_STORED:
            raise NotImplementedError("That compression method is not supported")
        if binascii.crc32(data) & 0xFFFFFFFF != info.CRC:
            raise BadZipFile("Bad CRC-32 for file %r" % info.filename)
        return data

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        if mode == "w":
            if not isinstance(name, ZipInfo):
                name = ZipInfo(name, time.localtime(time.time())[:6])
                name.compress_type = self.compression
                name.external_attr = 0o600 << 16
            return _Writing(self, name)
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        return ZipExtFile(self.read(info), info)

    def _target(self, info, path):
        import os

        parts = [part for part in info.filename.split("/") if part not in ("", ".", "..")]
        return os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)

    def extract(self, member, path=None, pwd=None):
        import os

        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        target = self._target(info, path)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as f:
            f.write(self.read(info))
        return target

    def extractall(self, path=None, members=None, pwd=None):
        for member in self.namelist() if members is None else members:
            self.extract(member, path)

    def _put(self, info, data):
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        info.file_size = len(data)
        info.CRC = binascii.crc32(data) & 0xFFFFFFFF
        level = info._compresslevel
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.compress(data, -1 if level is None else level, -15)
        elif info.compress_type == ZIP_BZIP2:
            import bz2

            data = bz2.compress(data, 9 if level is None else level)
        info.compress_size = len(data)
        if self.mode == "a" and not self._changed and self.filelist:
            self.fp.seek(self._start_of_directory)
        elif hasattr(self.fp, "seek"):
            self.fp.seek(0, 2)
        self._changed = True
        info.header_offset = self.fp.tell() - self._start
        self.fp.write(info.FileHeader())
        self.fp.write(data)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        info = ZipInfo.from_file(filename, arcname)
        if info.is_dir():
            self._put(info, b"")
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, "rb") as f:
            self._put(info, f.read())

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if isinstance(data, str):
            data = data.encode()
        info = zinfo_or_arcname
        if not isinstance(info, ZipInfo):
            info = ZipInfo(info, time.localtime(time.time())[:6])
            info.compress_type = self.compression
            info._compresslevel = self.compresslevel
            info.external_attr = 0o40775 << 16 | 0x10 if info.is_dir() else 0o600 << 16
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        self._put(info, data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        name = zinfo_or_directory_name
        info = name if isinstance(name, ZipInfo) else ZipInfo(name.rstrip("/") + "/")
        info.external_attr = (0o40000 | mode) << 16 | 0x10
        self._put(info, b"")

    def close(self):
        if self.fp is None:
            return
        try:
            if self._changed and self.mode in ("w", "x", "a"):
                if hasattr(self.fp, "seek"):
                    self.fp.seek(0, 2)
                start = self.fp.tell() - self._start
                directory = b"".join([info._central() for info in self.filelist])
                self.fp.write(directory)
                count = len(self.filelist)
                self.fp.write(struct.pack(
                    "<4s4H2LH", _END, 0, 0, count, count, len(directory), start,
                    len(self._comment),
                ) + self._comment)
                if hasattr(self.fp, "flush"):
                    self.fp.flush()
        finally:
            if self._own:
                self.fp.close()
            self.fp = None
