# What installed packages say of themselves: folders `NAME-VERSION.dist-info`, or `.egg-info`, in
# the folders of `sys.path`.

import csv
import os
import pathlib
import re
import sys

from importlib.metadata._entry_points import EntryPoint, EntryPoints, parsed

__all__ = [
    "Distribution", "DistributionFinder", "PackageMetadata", "PackageNotFoundError",
    "distribution", "distributions", "entry_points", "files", "metadata",
    "packages_distributions", "requires", "version",
]


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return "No package metadata was found for " + self.name

    @property
    def name(self):
        return self.args[0]


# A file of a package, relative to the folder that packages are installed in.
class PackagePath(pathlib.PurePosixPath):
    hash = size = dist = None

    def read_text(self, encoding="utf-8"):
        with self.locate().open(encoding=encoding) as stream:
            return stream.read()

    def read_binary(self):
        return self.locate().read_bytes()

    def locate(self):
        return self.dist.locate_file(self)


# The sum that an installer has written down for a file, as `sha256=…`.
class FileHash:
    def __init__(self, spec):
        self.mode, _, self.value = spec.partition("=")

    def __repr__(self):
        return "<FileHash mode: %s value: %s>" % (self.mode, self.value)


# The name by which packages are compared (PEP 503), as it stands in names of folders.
def _normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


# A package: `read_text` and `locate_file` are what kinds of it have of their own.
class Distribution:
    def read_text(self, filename):
        raise NotImplementedError("read_text")

    def locate_file(self, path):
        raise NotImplementedError("locate_file")

    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError("A distribution name is required.")
        for found in cls.discover(name=name):
            return found
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, context=None, **kwargs):
        if context and kwargs:
            raise ValueError("cannot accept context and kwargs")
        context = context or DistributionFinder.Context(**kwargs)
        for finder in sys.meta_path:
            find = getattr(finder, "find_distributions", None)
            if find is not None:
                yield from find(context)
        yield from MetadataPathFinder.find_distributions(context)

    @staticmethod
    def at(path):
        return PathDistribution(pathlib.Path(path))

    @property
    def metadata(self):
        import email

        texts = map(self.read_text, ("METADATA", "PKG-INFO", ""))
        return email.message_from_string(next(filter(None, texts), ""))

    @property
    def name(self):
        return self.metadata["Name"]

    @property
    def _normalized_name(self):
        return _normalized(self.name)

    @property
    def version(self):
        return self.metadata["Version"]

    @property
    def entry_points(self):
        return EntryPoints(parsed(self.read_text("entry_points.txt") or "", self))

    @property
    def files(self):
        record = self.read_text("RECORD")
        if record is not None:
            return [self._file(*row) for row in csv.reader(record.splitlines()) if row]
        sources = self.read_text("SOURCES.txt")
        return sources and [self._file(line) for line in sources.splitlines()]

    def _file(self, name, hash=None, size=None):
        path = PackagePath(name)
        path.hash = FileHash(hash) if hash else None
        path.size = int(size) if size else None
        path.dist = self
        return path

    @property
    def requires(self):
        found = self.metadata.get_all("Requires-Dist")
        if found is not None:
            return list(found)
        text = self.read_text("requires.txt")
        return None if text is None else list(_egg_requires(text))


# The lines of `requires.txt`, whose sections are extras and conditions, as those of metadata.
def _egg_requires(text):
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            extra, _, marker = section.partition(":")
            parts = ["(%s)" % marker if extra and marker else marker]
            parts += ['extra == "%s"' % extra] if extra else []
            condition = " and ".join(filter(None, parts))
            yield line + (" " * ("@" in line) + "; " + condition if condition else "")


class PathDistribution(Distribution):
    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        try:
            return self._path.joinpath(filename).read_text(encoding="utf-8")
        except OSError:
            return None

    def locate_file(self, path):
        return self._path.parent / path

    @property
    def _normalized_name(self):
        stem = os.path.splitext(os.path.basename(str(self._path)))[0]
        return _normalized(stem.partition("-")[0])


class DistributionFinder:
    class Context:
        name = None

        def __init__(self, **kwargs):
            vars(self).update(kwargs)

        @property
        def path(self):
            return vars(self).get("path", sys.path)

    def find_distributions(self, context=Context()):
        raise NotImplementedError("find_distributions")


class MetadataPathFinder(DistributionFinder):
    @staticmethod
    def find_distributions(context=DistributionFinder.Context()):
        wanted = context.name and _normalized(context.name)
        for folder in context.path:
            try:
                entries = os.listdir(folder or ".")
            except OSError:
                continue
            for entry in entries:
                if entry.lower().endswith((".dist-info", ".egg-info")):
                    found = PathDistribution(pathlib.Path(folder or ".") / entry)
                    if not wanted or found._normalized_name == wanted:
                        yield found

    def invalidate_caches():
        pass


# What `metadata` gives: a message of `email`.
class PackageMetadata:
    pass


def distribution(distribution_name):
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    return distribution(distribution_name).metadata


def version(distribution_name):
    return distribution(distribution_name).version


def files(distribution_name):
    return distribution(distribution_name).files


def requires(distribution_name):
    return distribution(distribution_name).requires


# Those of all packages; of packages that are there twice those of the first in `sys.path`.
def entry_points(**params):
    seen, found = set(), []
    for package in distributions():
        if package._normalized_name not in seen:
            seen.add(package._normalized_name)
            found += package.entry_points
    return EntryPoints(found).select(**params)


# Which packages have brought a module that can be imported, by the module's name.
def packages_distributions():
    found = {}
    for package in distributions():
        for name in _top_levels(package):
            found.setdefault(name, []).append(package.metadata["Name"])
    return found


def _top_levels(package):
    text = package.read_text("top_level.txt")
    if text is not None:
        return text.split()
    python = [path for path in package.files or () if path.suffix == ".py"]
    return {path.parts[0] if len(path.parts) > 1 else path.stem for path in python}
