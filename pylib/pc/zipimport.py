# Modules in archives: a path such as `lib.zip` or `lib.zip/folder` on `sys.path`.

import os
import sys
import zipfile

from _thread import get_ident
from importlib.machinery import ModuleSpec

__all__ = ["ZipImportError", "zipimporter"]

# What the names of modules end with, and whether such a one is a package.
_ENDINGS = (("/__init__.py", True), (".py", False))

_zip_directory_cache = {}


class ZipImportError(ImportError):
    pass


# The archive in a path, and the folder in it, which is empty or ends with a slash.
def _split(path):
    folder = ""
    while path and not os.path.isfile(path):
        path, name = os.path.split(path)
        if not name:
            return None
        folder = name + "/" + folder
    return (path, folder) if path else None


class zipimporter:
    def __init__(self, path):
        path = os.fsdecode(path)
        found = _split(path) if path else None
        if found is None or not zipfile.is_zipfile(found[0]):
            raise ZipImportError("not a Zip file: %r" % path, path=path)
        self.archive, self.prefix = found
        self._read_names()

    def __repr__(self):
        return '<zipimporter object "%s/%s">' % (self.archive, self.prefix)

    def _read_names(self):
        with zipfile.ZipFile(self.archive) as archive:
            self._names = set(archive.namelist())
        _zip_directory_cache[self.archive] = dict.fromkeys(self._names)

    def invalidate_caches(self):
        self._read_names()

    # Name in the archive of a module, and whether it is a package.
    def _find(self, fullname):
        base = self.prefix + fullname.rpartition(".")[2]
        for ending, is_package in _ENDINGS:
            if base + ending in self._names:
                return base + ending, is_package
        return None

    def _want(self, fullname):
        found = self._find(fullname)
        if found is None:
            raise ZipImportError("can't find module %r" % fullname, name=fullname)
        return found

    def find_spec(self, fullname, target=None):
        base = self.prefix + fullname.rpartition(".")[2]
        found = self._find(fullname)
        if found is None:
            # A folder without `__init__.py` is part of a package.
            if base + "/" not in self._names:
                return None
            spec = ModuleSpec(fullname, None, is_package=True)
            spec.submodule_search_locations = [os.path.join(self.archive, base)]
            return spec
        name, is_package = found
        origin = os.path.join(self.archive, name)
        spec = ModuleSpec(fullname, self, origin=origin, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [os.path.join(self.archive, base)]
        return spec

    def is_package(self, fullname):
        return self._want(fullname)[1]

    def get_filename(self, fullname):
        return os.path.join(self.archive, self._want(fullname)[0])

    def get_data(self, pathname):
        pathname = os.fsdecode(pathname)
        start = os.path.join(self.archive, "")
        name = pathname[len(start) :] if pathname.startswith(start) else pathname
        try:
            with zipfile.ZipFile(self.archive) as archive:
                return archive.read(name)
        except KeyError:
            raise OSError(0, "", name) from None

    def get_source(self, fullname):
        return self.get_data(self._want(fullname)[0]).decode()

    def get_code(self, fullname):
        return compile(self.get_source(fullname), self.get_filename(fullname), "exec")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname):
        from importlib import import_module

        return import_module(fullname)


_importers = {}


# The importer of an entry of the path; None if that is no archive.
def _importer(entry):
    if entry not in _importers:
        try:
            _importers[entry] = zipimporter(entry)
        except (ZipImportError, TypeError):
            _importers[entry] = None
    return _importers[entry]


# What the interpreter asks while there are archives on the path. What a folder or the library has
# before them it finds itself, and so it does what reading an archive imports.
class Finder:
    _reading = set()

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        thread = get_ident()
        if thread in cls._reading:
            return None
        cls._reading.add(thread)
        try:
            return cls._find(fullname, path)
        finally:
            cls._reading.discard(thread)

    @staticmethod
    def _find(fullname, path):
        for entry in sys.path if path is None else path:
            if path is None and _has(entry, fullname):
                return None
            importer = _importer(entry)
            spec = None if importer is None else importer.find_spec(fullname)
            if spec is not None:
                return spec
        return None


def _has(entry, fullname):
    if entry == ".frozen":
        return fullname in sys.stdlib_module_names
    base = os.path.join(entry, fullname)
    return os.path.isfile(base + ".py") or os.path.isfile(base + "/__init__.py")


# Runs the `__main__` of an archive that is the program.
def _as_main(path):
    sys.path[:1] = [path]
    importer = zipimporter(path)
    spec = importer.find_spec("__main__")
    if spec is None:
        sys.exit("%s: can't find '__main__' module in %r" % (sys.executable, path))
    sys.meta_path.append(Finder)
    main = sys.modules["__main__"]
    main.__spec__, main.__loader__, main.__package__ = spec, importer, ""
    main.__file__ = spec.origin
    exec(importer.get_code("__main__"), main.__dict__)
