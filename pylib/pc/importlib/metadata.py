# Versions of installed packages: folders `NAME-VERSION.dist-info` beside them.

import os
import sys


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return "No package metadata was found for " + str(self.args[0])


def _plain(name):
    return name.lower().replace("-", "_").replace(".", "_")


def _folder(name):
    for path in sys.path:
        try:
            entries = os.listdir(path or ".")
        except OSError:
            continue
        for entry in entries:
            stem, dot, end = entry.rpartition(".")
            if end == "dist-info" and _plain(stem.rpartition("-")[0]) == _plain(name):
                return (path or ".") + "/" + entry
    raise PackageNotFoundError(name)


def metadata(name):
    return _fields(_folder(name))


def _fields(folder):
    fields = {}
    with open(folder + "/METADATA") as f:
        for line in f:
            key, colon, value = line.strip().partition(": ")
            if not colon:
                break
            fields.setdefault(key, value)
    return fields


def version(name):
    return metadata(name)["Version"]


class EntryPoint:
    def __init__(self, name, value, group):
        self.name, self.value, self.group = name, value, group

    def load(self):
        from importlib import import_module

        module, _, path = self.value.partition(":")
        found = import_module(module.strip())
        for part in path.split("[")[0].strip().split("."):
            if part:
                found = getattr(found, part)
        return found


class EntryPoints(tuple):
    def select(self, **params):
        return EntryPoints(
            [e for e in self if all(getattr(e, k) == v for k, v in params.items())]
        )

    @property
    def names(self):
        return set([e.name for e in self])

    @property
    def groups(self):
        return set([e.group for e in self])

    def get(self, group, default=()):
        return self.select(group=group) or default


class Distribution:
    def __init__(self, folder):
        self._folder = folder

    @property
    def metadata(self):
        return _fields(self._folder)

    @property
    def version(self):
        return self.metadata["Version"]

    @property
    def name(self):
        return self.metadata["Name"]

    def read_text(self, filename):
        try:
            with open(self._folder + "/" + filename) as f:
                return f.read()
        except OSError:
            return None

    @property
    def entry_points(self):
        found = []
        group = None
        for line in (self.read_text("entry_points.txt") or "").split("\n"):
            line = line.strip()
            if line.startswith("[") and line.endswith("]"):
                group = line[1:-1]
            elif "=" in line and line[0] not in "#;":
                name, _, value = line.partition("=")
                found.append(EntryPoint(name.strip(), value.strip(), group))
        return EntryPoints(found)

    @property
    def requires(self):
        text = (self.read_text("METADATA") or "").split("\n\n")[0]
        found = [line[15:] for line in text.split("\n") if line.startswith("Requires-Dist: ")]
        return found or None


def distribution(distribution_name):
    return Distribution(_folder(distribution_name))


def distributions(**params):
    for path in sys.path:
        try:
            entries = os.listdir(path or ".")
        except OSError:
            continue
        for entry in entries:
            if entry.endswith(".dist-info"):
                yield Distribution((path or ".") + "/" + entry)


def requires(distribution_name):
    return distribution(distribution_name).requires


def packages_distributions():
    return {}


def entry_points(**params):
    found = [e for d in distributions() for e in d.entry_points]
    return EntryPoints(found).select(**params)
