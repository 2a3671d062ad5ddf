# Property lists of macOS: as XML and binary. The formats are in Apple's documents.

from enum import Enum
from io import BytesIO

from plistlib._common import UID, InvalidFileException
from plistlib._binary import Reader as _Binary, Writer as _BinaryWriter
from plistlib._xml import Reader as _Xml, Writer as _XmlWriter

__all__ = ["InvalidFileException", "FMT_XML", "FMT_BINARY", "load", "dump", "loads", "dumps", "UID"]

PlistFormat = Enum("PlistFormat", "FMT_XML FMT_BINARY", module=__name__)
globals().update(PlistFormat.__members__)


def load(fp, *, fmt=None, dict_type=dict):
    if fmt is None:
        head = fp.read(32)
        fp.seek(0)
        fmt = _format_of(head)
    reader = _Xml if fmt == FMT_XML else _Binary
    return reader(dict_type).read(fp)


def loads(value, *, fmt=None, dict_type=dict):
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False):
    if fmt not in PlistFormat.__members__.values():
        raise ValueError("Unsupported format: %r" % (fmt,))
    writer = _XmlWriter if fmt == FMT_XML else _BinaryWriter
    writer(fp, sort_keys, skipkeys).write(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True):
    fp = BytesIO()
    dump(value, fp, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys)
    return fp.getvalue()


def _format_of(head):
    if head[:8] == b"bplist00":
        return FMT_BINARY
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"),
        (b"", "ascii"),
    ):
        if head.startswith(mark):
            start = head[len(mark) :]
            if start.startswith(("<?xml".encode(encoding), "<plist".encode(encoding))):
                return FMT_XML
    raise InvalidFileException()
