# How paths are written: on POSIX and on Windows.

import fnmatch
import ntpath
import posixpath


class _Posix:
    sep = "/"
    altsep = ""
    has_drv = False
    pathmod = posixpath
    is_supported = True

    # Drive, root and the rest of a path. Two slashes at the start, and no more, are a root of their
    # own.
    def splitroot(self, text, sep="/"):
        if not text.startswith("/"):
            return "", "", text
        rest = text.lstrip("/")
        return "", "//" if len(text) - len(rest) == 2 else "/", rest

    def casefold(self, text):
        return text

    def casefold_parts(self, parts):
        return parts

    def matches(self, name, pattern):
        return fnmatch.fnmatchcase(name, pattern)

    def is_reserved(self, parts):
        return False

    def make_uri(self, path):
        from urllib.parse import quote_from_bytes

        return "file://" + quote_from_bytes(bytes(path))


_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES |= {name + digit for name in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3"}


class _Windows(_Posix):
    sep = "\\"
    altsep = "/"
    has_drv = True
    pathmod = ntpath
    is_supported = False

    def splitroot(self, text, sep="\\"):
        drive, rest = ntpath.splitdrive(text)
        root = sep if rest.startswith(sep) else ""
        if drive.startswith("\\\\?\\"):
            root = sep if drive[4:7].upper() == "UNC" else root
        elif drive.startswith(sep):
            # Without a host and a share it is none.
            if not all(drive[2:].split(sep)) or sep not in drive[2:]:
                return "", sep, text.lstrip(sep)
            root = sep
        return drive, root, rest.lstrip(sep)

    def casefold(self, text):
        return text.lower()

    def casefold_parts(self, parts):
        return [part.lower() for part in parts]

    def matches(self, name, pattern):
        return fnmatch.fnmatchcase(name.lower(), pattern.lower())

    def is_reserved(self, parts):
        if not parts or parts[0].startswith("\\\\"):
            return False
        return parts[-1].partition(".")[0].partition(":")[0].rstrip(" ").upper() in _DEVICES

    def make_uri(self, path):
        from urllib.parse import quote_from_bytes

        drive, text = path.drive, path.as_posix()
        if len(drive) == 2 and drive[1] == ":":
            rest = text[2:].lstrip("/")
            return "file:///" + drive + "/" + quote_from_bytes(rest.encode())
        return "file:" + quote_from_bytes(text.encode())


posix = _Posix()
windows = _Windows()


# What several texts after another mean: drive, root and the parts, of which the first is drive and
# root, if there are some.
def parse(flavour, texts):
    sep, drive, root, names = flavour.sep, "", "", []
    for text in texts:
        if not text:
            continue
        if flavour.altsep:
            text = text.replace(flavour.altsep, sep)
        own_drive, own_root, rest = flavour.splitroot(text)
        if own_drive:
            drive, root, names = own_drive, own_root, []
        elif own_root:
            root, names = own_root, []
        names += [name for name in rest.split(sep) if name and name != "."]
    return drive, root, [drive + root, *names] if drive or root else names


# What comes behind a path: `C:x` behind `C:\y` is below it.
def join(flavour, first, second):
    drive, root, parts = first
    other_drive, other_root, others = second
    if other_root:
        if other_drive or not drive:
            return second
        return drive, other_root, [drive + other_root, *others[1:]]
    if other_drive:
        if flavour.casefold(other_drive) != flavour.casefold(drive):
            return second
        return drive, root, parts + others[1:]
    return drive, root, parts + others
