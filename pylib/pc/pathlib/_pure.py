# Paths that are compared, joined and taken apart, without files.

import os
from collections.abc import Sequence

from pathlib import _flavours


class _Parents(Sequence):
    __module__ = "pathlib"
    __slots__ = ("_pathcls", "_drv", "_root", "_parts")

    def __init__(self, path):
        self._pathcls = type(path)
        self._drv, self._root, self._parts = path._drv, path._root, path._parts

    def __len__(self):
        return len(self._parts) - (1 if self._drv or self._root else 0)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        parts = self._parts[: -index - 1]
        return self._pathcls._from_parsed_parts(self._drv, self._root, parts)

    def __repr__(self):
        return "<%s.parents>" % self._pathcls.__name__


class PurePath:
    __module__ = "pathlib"
    __slots__ = ("_drv", "_root", "_parts", "_str", "_hash", "_pparts", "_cached_cparts")

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return cls._from_parts(args)

    def __reduce__(self):
        return self.__class__, tuple(self._parts)

    @classmethod
    def _parse_args(cls, args):
        texts = []
        for one in args:
            if isinstance(one, PurePath):
                texts += one._parts
                continue
            text = os.fspath(one)
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str object or an os.PathLike object returning str, "
                    "not %r" % type(text)
                )
            texts.append(str(text))
        return _flavours.parse(cls._flavour, texts)

    @classmethod
    def _from_parts(cls, args):
        return cls._from_parsed_parts(*cls._parse_args(args))

    @classmethod
    def _from_parsed_parts(cls, drv, root, parts):
        self = object.__new__(cls)
        self._drv, self._root, self._parts = drv, root, parts
        return self

    def _make_child(self, args):
        joined = _flavours.join(
            self._flavour, (self._drv, self._root, self._parts), self._parse_args(args)
        )
        return self._from_parsed_parts(*joined)

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            pass
        parts, sep = self._parts, self._flavour.sep
        if self._drv or self._root:
            text = self._drv + self._root + sep.join(parts[1:])
        else:
            text = sep.join(parts)
        self._str = text or "."
        return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self._flavour.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, self.as_posix())

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._flavour.make_uri(self)

    @property
    def _cparts(self):
        try:
            return self._cached_cparts
        except AttributeError:
            self._cached_cparts = self._flavour.casefold_parts(self._parts)
            return self._cached_cparts

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(tuple(self._cparts))
            return self._hash

    def _same_flavour(self, other):
        return isinstance(other, PurePath) and self._flavour is other._flavour

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._cparts == other._cparts

    def __lt__(self, other):
        return self._cparts < other._cparts if self._same_flavour(other) else NotImplemented

    def __le__(self, other):
        return self._cparts <= other._cparts if self._same_flavour(other) else NotImplemented

    def __gt__(self, other):
        return self._cparts > other._cparts if self._same_flavour(other) else NotImplemented

    def __ge__(self, other):
        return self._cparts >= other._cparts if self._same_flavour(other) else NotImplemented

    drive = property(lambda self: self._drv)
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._drv + self._root)
    parents = property(_Parents)

    @property
    def parts(self):
        try:
            return self._pparts
        except AttributeError:
            self._pparts = tuple(self._parts)
            return self._pparts

    @property
    def name(self):
        parts = self._parts
        return "" if len(parts) == (1 if self._drv or self._root else 0) else parts[-1]

    @property
    def suffix(self):
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        at = name.rfind(".")
        return name[:at] if 0 < at < len(name) - 1 else name

    @property
    def parent(self):
        if not self.name:
            return self
        return self._from_parsed_parts(self._drv, self._root, self._parts[:-1])

    def _named(self, name):
        return self._from_parsed_parts(self._drv, self._root, self._parts[:-1] + [name])

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        drive, root, parts = _flavours.parse(self._flavour, (name,))
        seps = (self._flavour.sep, self._flavour.altsep or self._flavour.sep)
        if not name or name[-1] in seps or drive or root or len(parts) != 1:
            raise ValueError("Invalid name %r" % (name,))
        return self._named(name)

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        flavour = self._flavour
        if flavour.sep in suffix or flavour.altsep and flavour.altsep in suffix:
            raise ValueError("Invalid suffix %r" % (suffix,))
        if suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        own = self.suffix
        return self._named(name[: len(name) - len(own)] + suffix)

    def relative_to(self, *other):
        if not other:
            raise TypeError("need at least one argument")
        drive, root, parts = self._parse_args(other)
        base = [drive, root, *parts[1:]] if root else parts
        own = [self._drv, self._root, *self._parts[1:]] if self._root else self._parts
        fold, n = self._flavour.casefold_parts, len(base)
        if (self._root or self._drv) if n == 0 else fold(own[:n]) != fold(base):
            shown = self._from_parsed_parts(drive, root, parts)
            raise ValueError(
                "%r is not in the subpath of %r OR one path is relative and the other is absolute."
                % (str(self), str(shown))
            )
        return self._from_parsed_parts("", self._root if n == 1 else "", own[n:])

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
        except ValueError:
            return False
        return True

    def joinpath(self, *args):
        return self._make_child(args)

    def __truediv__(self, key):
        try:
            return self._make_child((key,))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._from_parts([key] + self._parts)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        return bool(self._root and (self._drv or not self._flavour.has_drv))

    def is_reserved(self):
        return self._flavour.is_reserved(self._parts)

    def match(self, path_pattern):
        flavour = self._flavour
        drive, root, wanted = _flavours.parse(flavour, (path_pattern,))
        if not wanted:
            raise ValueError("empty pattern")
        if drive and flavour.casefold(drive) != flavour.casefold(self._drv):
            return False
        if root and flavour.casefold(root) != flavour.casefold(self._root):
            return False
        parts = self._parts
        if drive or root:
            if len(wanted) != len(parts):
                return False
            wanted = wanted[1:]
        elif len(wanted) > len(parts):
            return False
        pairs = zip(reversed(parts), reversed(wanted))
        return all([flavour.matches(part, want) for part, want in pairs])


class PurePosixPath(PurePath):
    __module__ = "pathlib"
    __slots__ = ()
    _flavour = _flavours.posix


class PureWindowsPath(PurePath):
    __module__ = "pathlib"
    __slots__ = ()
    _flavour = _flavours.windows
