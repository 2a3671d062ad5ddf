# Tests of the files of a folder.

import os
import re
import sys
from fnmatch import fnmatch

from . import case

__unittest = True

VALID_MODULE_NAME = re.compile(r"[_a-z]\w*\.py$", re.IGNORECASE)


def _without_ending(path):
    return os.path.splitext(path)[0]


class Discovery:
    """Base of `TestLoader` that finds modules and packages of tests."""

    _top_level_dir = None

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Suite of the tests of all modules below a folder, or a package's folder, whose file
        names fit the pattern. They are imported by their names below the top folder."""
        implied = top_level_dir is None and self._top_level_dir is None
        top = os.path.abspath(top_level_dir or self._top_level_dir or start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        folder = os.path.abspath(start_dir)
        if os.path.isdir(folder):
            start_dir = folder
            init = os.path.join(folder, "__init__.py")
            found = folder == top or os.path.isfile(init)
        else:
            start_dir, found = self._package_folder(start_dir, top if implied else None)
        if not found:
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        return self.suiteClass(list(self._find_tests(start_dir, pattern)))

    def _package_folder(self, name, implied_top):
        # Folder of a module, and whether it could be imported. `implied_top` is what was put
        # into `sys.path` where the name was taken for a folder's.
        try:
            __import__(name)
        except ImportError:
            return name, False
        module = sys.modules[name]
        try:
            folder = os.path.abspath(os.path.dirname(module.__file__))
        except AttributeError:
            if module.__name__ in sys.builtin_module_names:
                said = "Can not use builtin modules as dotted module names"
            else:
                said = f"don't know how to discover from {module!r}"
            raise TypeError(said) from None
        if implied_top is not None:
            first = name.split(".")[0]
            self._top_level_dir = self._get_directory_containing_module(first)
            sys.path.remove(implied_top)
        return folder, True

    def _get_directory_containing_module(self, module_name):
        file = os.path.abspath(sys.modules[module_name].__file__)
        folder, base = os.path.split(file)
        # The folder of a package is one of its files' folder.
        return os.path.dirname(folder) if base.lower().startswith("__init__.py") else folder

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        below = os.path.relpath(_without_ending(os.path.normpath(path)), self._top_level_dir)
        assert not os.path.isabs(below), "Path must be within the project"
        assert not below.startswith(".."), "Path must be within the project"
        return below.replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        """Whether a file of that name is one of tests; may be overridden."""
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        # Suites of the package itself, if it is one, and of what is in the folder.
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            tests, goes_on = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not goes_on:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, goes_on = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if goes_on:
                with self._loading(self._get_name_from_path(path)):
                    yield from self._find_tests(path, pattern)

    def _loading(self, name):
        return _Loading(self._loading_packages, name)

    def _find_test_path(self, full_path, pattern):
        # Suite of a file or of a package's own module, and whether to look into the folder.
        base = os.path.basename(full_path)
        if os.path.isfile(full_path):
            fits = VALID_MODULE_NAME.match(base)
            if not fits or not self._match_path(base, full_path, pattern):
                return None, False
            module, suite = self._import(full_path)
            if suite is not None:
                return suite, False
            _check_place(module, full_path)
            return self.loadTestsFromModule(module, pattern=pattern), False
        init = os.path.join(full_path, "__init__.py")
        if not os.path.isdir(full_path) or not os.path.isfile(init):
            return None, False
        package, suite = self._import(full_path)
        if suite is not None:
            return suite, False
        # `load_tests` of a package loads all that is in it.
        loads_all = getattr(package, "load_tests", None) is not None
        with self._loading(self._get_name_from_path(full_path)):
            return self.loadTestsFromModule(package, pattern=pattern), not loads_all

    def _import(self, path):
        # The module; or None and the suite that says why there is none.
        name = self._get_name_from_path(path)
        try:
            return self._get_module_from_name(name), None
        except case.SkipTest as e:
            return None, self._skipped_module(name, e)
        except:
            return None, self._failed_import(name)


class _Loading:
    # Packages whose `load_tests` runs are not asked again by what that calls.
    def __init__(self, names, name):
        self.names = names
        self.name = name

    def __enter__(self):
        self.names.add(self.name)

    def __exit__(self, *_):
        self.names.discard(self.name)


def _check_place(module, path):
    # A module of the same name may have been imported from elsewhere.
    file = os.path.abspath(getattr(module, "__file__", path))
    file, wanted = [_without_ending(os.path.realpath(one)) for one in (file, path)]
    if file.lower() != wanted.lower():
        folder, base = os.path.split(path)
        raise ImportError(
            f"{_without_ending(base)!r} module incorrectly imported from "
            f"{os.path.dirname(file)!r}. Expected {folder!r}. Is this module globally installed?"
        )
