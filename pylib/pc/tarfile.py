# Archives in the formats of tar: ustar (POSIX.1-1988), pax (POSIX.1-2001) and GNU's long names are
# read; pax and GNU are written. Compressed by gzip.

import copy
import os

BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
NUL = b"\0"
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE = b"0", b"\0", b"1", b"2", b"3"
BLKTYPE, DIRTYPE, FIFOTYPE, CONTTYPE = b"4", b"5", b"6", b"7"
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b"L", b"K", b"S"
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b"x", b"g", b"X"
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
SUPPORTED_TYPES = REGULAR_TYPES + (LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CHRTYPE, BLKTYPE)
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
ENCODING = "utf-8"
PAX_FIELDS = ("path", "linkpath", "size", "mtime", "uid", "gid", "uname", "gname")
_PAX_NUMBERS = {"atime": float, "ctime": float, "mtime": float, "uid": int, "gid": int, "size": int}


class TarError(Exception):
    pass


class ExtractError(TarError):
    pass


class ReadError(TarError):
    pass


class CompressionError(TarError):
    pass


class StreamError(TarError):
    pass


class HeaderError(TarError):
    pass


class FilterError(TarError):
    def __init__(self, tarinfo, text):
        self.tarinfo = tarinfo
        super().__init__(text)


class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, "member %r has an absolute path" % tarinfo.name)


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        text = "%r would be extracted to %r, which is outside the destination"
        super().__init__(tarinfo, text % (tarinfo.name, path))


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, "%r is a special file" % tarinfo.name)


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, "%r is a link to an absolute path" % tarinfo.name)


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        text = "%r would link to %r, which is outside the destination"
        super().__init__(tarinfo, text % (tarinfo.name, path))


def _text(field, encoding="utf-8", errors="surrogateescape"):
    end = field.find(b"\0")
    return (field if end < 0 else field[:end]).decode(encoding, errors)


# A number is octal text, or binary with the highest bit of the first byte set (GNU).
def _number(field):
    if field[0] & 0x80:
        value = int.from_bytes(field[1:], "big")
        return value - (256 ** (len(field) - 1)) if field[0] == 0xFF else value
    text = _text(field).strip()
    try:
        return int(text or "0", 8)
    except ValueError:
        raise HeaderError("invalid header") from None


def _octal(value, digits, format=DEFAULT_FORMAT):
    value = int(value)
    if 0 <= value < 8 ** (digits - 1):
        return b"%0*o\0" % (digits - 1, value)
    if format == GNU_FORMAT and -(256 ** (digits - 1)) <= value < 256 ** (digits - 1):
        mark = b"\x80" if value >= 0 else b"\xff"
        return mark + (value % 256 ** (digits - 1)).to_bytes(digits - 1, "big")
    raise ValueError("overflow in number field")


def _padded(data):
    return data + bytes(-len(data) % BLOCKSIZE)


# The sum of a header's bytes, its own field taken as spaces.
def _checksum(block):
    return sum(block[:148]) + 256 + sum(block[156:512])


class TarInfo:
    def __init__(self, name=""):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = self.size = self.mtime = self.chksum = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ""
        self.devmajor = self.devminor = self.offset = self.offset_data = 0
        self.pax_headers = {}
        self.sparse = self.tarfile = None

    path = property(lambda self: self.name, lambda self, name: setattr(self, "name", name))
    linkpath = property(
        lambda self: self.linkname, lambda self, name: setattr(self, "linkname", name)
    )

    def __repr__(self):
        return "<%s %r at %#x>" % (type(self).__name__, self.name, id(self))

    def replace(self, *, deep=True, **changes):
        made = copy.copy(self)
        if deep:
            made.pax_headers = dict(self.pax_headers)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    def get_info(self):
        fields = "mode uid gid size mtime chksum type linkname uname gname devmajor devminor"
        info = {name: getattr(self, name) for name in fields.split()}
        info["mode"] &= 0o7777
        info["name"] = self.name
        if self.isdir() and not self.name.endswith("/"):
            info["name"] += "/"
        return info

    def isreg(self):
        return self.type in REGULAR_TYPES

    isfile = isreg

    def isdir(self):
        return self.type == DIRTYPE

    def issym(self):
        return self.type == SYMTYPE

    def islnk(self):
        return self.type == LNKTYPE

    def ischr(self):
        return self.type == CHRTYPE

    def isblk(self):
        return self.type == BLKTYPE

    def isfifo(self):
        return self.type == FIFOTYPE

    def issparse(self):
        return self.sparse is not None

    def isdev(self):
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)

    # The header's blocks, with those before it that hold what does not fit.
    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors="surrogateescape"):
        info = self.get_info()
        name = info["name"].encode(encoding, errors)
        link = self.linkname.encode(encoding, errors)
        before = b""
        prefix = b""
        if format == GNU_FORMAT:
            for kind, value in ((GNUTYPE_LONGLINK, link), (GNUTYPE_LONGNAME, name)):
                if len(value) > 100:
                    before += self._special(kind, value + NUL, "././@LongLink", format)
            name, link = name[:100], link[:100]
            return before + self._header(name, link, prefix, info, format, encoding)
        if format == PAX_FORMAT:
            extra = self._pax(info, name, link, encoding)
            if extra:
                records = b"".join([_record(k, v) for k, v in extra.items()])
                before = self._special(XHDTYPE, records, "././@PaxHeader", format)
                info = {**info, **{k: 0 for k in extra if k in ("size", "uid", "gid")}}
            # Who knows no records sees the names as far as ASCII goes.
            if "path" in extra:
                name = info["name"].encode("ascii", "replace")[:100]
            if "linkpath" in extra:
                link = self.linkname.encode("ascii", "replace")[:100]
        if len(name) > 100:
            prefix, name = _split_name(name, format)
        if len(link) > 100:
            if format == USTAR_FORMAT:
                raise ValueError("linkname is too long")
            link = link[:100]
        return before + self._header(name, link, prefix, info, format, encoding)

    # What goes into records of their own: long or foreign texts, and numbers that do not fit.
    def _pax(self, info, name, link, encoding):
        extra = dict(self.pax_headers)
        texts = (("path", name, 100), ("linkpath", link, 100),
                 ("uname", self.uname.encode(), 32), ("gname", self.gname.encode(), 32))
        for key, value, room in texts:
            if key not in extra and (len(value) > room or any(b > 127 for b in value)):
                extra[key] = value.decode("utf-8", "surrogateescape")
        for key, digits in (("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12)):
            value = getattr(self, key)
            if not 0 <= value < 8 ** (digits - 1) or isinstance(value, float):
                extra[key] = str(value)
        return extra

    def _header(self, name, link, prefix, info, format, encoding):
        uname = self.uname.encode(encoding, "replace")[:32]
        gname = self.gname.encode(encoding, "replace")[:32]
        magic = b"ustar  \0" if format == GNU_FORMAT else b"ustar\x0000"
        parts = [
            name.ljust(100, NUL), _octal(info["mode"], 8, format), _octal(info["uid"], 8, format),
            _octal(info["gid"], 8, format), _octal(info["size"], 12, format),
            _octal(max(int(info["mtime"]), 0), 12, format), b"        ", self.type or REGTYPE,
            link.ljust(100, NUL), magic, uname.ljust(32, NUL), gname.ljust(32, NUL),
            _octal(self.devmajor, 8) if self.isdev() else bytes(8),
            _octal(self.devminor, 8) if self.isdev() else bytes(8), prefix.ljust(155, NUL),
        ]
        block = _padded(b"".join(parts))
        return block[:148] + b"%06o\0 " % _checksum(block) + block[156:]

    @staticmethod
    def _special(kind, data, name, format):
        info = TarInfo(name)
        info.type = kind
        info.size = len(data)
        info.mode = 0
        header = info._header(name.encode(), b"", b"", info.get_info(), format, "ascii")
        return header + _padded(data)

    @classmethod
    def frombuf(cls, buf, encoding=ENCODING, errors="surrogateescape"):
        if len(buf) != BLOCKSIZE:
            raise HeaderError("truncated header")
        if buf.count(NUL) == BLOCKSIZE:
            raise HeaderError("end of file header")
        chksum = _number(buf[148:156])
        if chksum != _checksum(buf):
            raise HeaderError("bad checksum")
        info = cls()
        info.chksum = chksum
        info.name = _text(buf[:100], encoding, errors)
        info.mode, info.uid = _number(buf[100:108]), _number(buf[108:116])
        info.gid, info.size = _number(buf[116:124]), _number(buf[124:136])
        info.mtime = _number(buf[136:148])
        info.type = buf[156:157]
        info.linkname = _text(buf[157:257], encoding, errors)
        info.uname = _text(buf[265:297], encoding, errors)
        info.gname = _text(buf[297:329], encoding, errors)
        info.devmajor, info.devminor = _number(buf[329:337]), _number(buf[337:345])
        prefix = _text(buf[345:500], encoding, errors)
        if info.type == AREGTYPE and info.name.endswith("/"):
            info.type = DIRTYPE
        if info.isdir():
            info.name = info.name.rstrip("/")
        if prefix and buf[257:263] == b"ustar\0":
            info.name = prefix + "/" + info.name
        return info


# A record begins with its length in decimal, which counts itself.
def _record(key, value):
    rest = b" " + key.encode() + b"=" + value.encode("utf-8", "surrogateescape") + b"\n"
    size = len(rest)
    while len(str(size)) + len(rest) != size:
        size = len(str(size)) + len(rest)
    return str(size).encode() + rest


def _records(data):
    found = {}
    while data and data[0]:
        size, _, rest = data.partition(b" ")
        pair = data[len(size) + 1 : int(size) - 1]
        key, _, value = pair.partition(b"=")
        found[key.decode()] = value.decode("utf-8", "surrogateescape")
        data = data[int(size) :]
    return found


def _split_name(name, format):
    for at in range(1, min(len(name), 156)):
        if name[at : at + 1] == b"/" and len(name) - at - 1 <= 100:
            return name[:at], name[at + 1 :]
    if format == USTAR_FORMAT:
        raise ValueError("name is too long")
    return b"", name[:100]


# What a filter refuses or changes before a member is extracted (PEP 706).
def fully_trusted_filter(member, dest_path):
    return member


def _checked(member, dest_path):
    name = member.name.lstrip("/" + os.sep)
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    root = os.path.realpath(dest_path)
    target = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([target, root]) != root:
        raise OutsideDestinationError(member, target)
    return {"name": name} if name != member.name else {}


def tar_filter(member, dest_path):
    changes = _checked(member, dest_path)
    if member.mode is not None and member.mode & ~0o755 & 0o7777:
        changes["mode"] = member.mode & 0o755
    return member.replace(**changes, deep=False) if changes else member


def data_filter(member, dest_path):
    changes = _checked(member, dest_path)
    root = os.path.realpath(dest_path)
    if member.isdev():
        raise SpecialFileError(member)
    if member.isreg() or member.islnk():
        mode = member.mode & 0o755
        changes["mode"] = (mode if mode & 0o100 else mode & ~0o111) | 0o600
    else:
        changes["mode"] = None
    changes.update(uid=None, gid=None, uname=None, gname=None)
    if member.islnk() or member.issym():
        if os.path.isabs(member.linkname):
            raise AbsoluteLinkError(member)
        base = os.path.dirname(member.name) if member.issym() else ""
        target = os.path.realpath(os.path.join(root, base, member.linkname))
        if os.path.commonpath([target, root]) != root:
            raise LinkOutsideDestinationError(member, target)
    return member.replace(**changes, deep=False)


_FILTERS = {"fully_trusted": fully_trusted_filter, "tar": tar_filter, "data": data_filter}


from _tararchive import ExFileObject, TarFile, is_tarfile, main

open = TarFile.open


if __name__ == "__main__":
    from _tools.archives import tar_main

    tar_main()
