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
    fields = {}
    with open(_folder(name) + "/METADATA") as f:
        for line in f:
            key, colon, value = line.strip().partition(": ")
            if not colon:
                break
            fields.setdefault(key, value)
    return fields


def version(name):
    return metadata(name)["Version"]


def entry_points(**params):
    return []
