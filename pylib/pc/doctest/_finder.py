# Where documentation can be: a module, its functions and classes, and what is in `__test__`.

import inspect
import sys

from doctest._parser import DocTestParser


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    "DocTestFinder.find: name must be given when obj.__name__ doesn't exist: %r"
                    % (type(obj),)
                )
        if module is None:
            module = obj if inspect.ismodule(obj) else sys.modules.get(_module_of(obj))
        elif module is False:
            module = None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for part, value in list(obj.__dict__.items()):
                if _is_documented(value) and self._is_from(module, value):
                    self._find(tests, value, name + "." + part, module, globs, seen)
            self._find_in_table(tests, obj, name, module, globs, seen)
        elif inspect.isclass(obj):
            for part, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if isinstance(value, property) or _is_documented(value):
                    if isinstance(value, property) or self._is_from(module, value):
                        self._find(tests, value, name + "." + part, module, globs, seen)

    def _find_in_table(self, tests, obj, name, module, globs, seen):
        for part, value in getattr(obj, "__test__", {}).items():
            if not isinstance(part, str):
                raise ValueError(
                    "DocTestFinder.find: __test__ keys must be strings: %r" % (type(part),)
                )
            if not (isinstance(value, str) or inspect.ismodule(value) or _is_documented(value)):
                raise ValueError(
                    "DocTestFinder.find: __test__ values must be strings, functions, methods, "
                    "classes, or modules: %r" % (type(value),)
                )
            self._find(tests, value, name + ".__test__." + part, module, globs, seen)

    def _is_from(self, module, value):
        return module is None or _module_of(value) == module.__name__

    def _get_test(self, obj, name, module, globs):
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        if text is None:
            text = ""
        elif not isinstance(text, str):
            text = str(text)
        if self._exclude_empty and not text:
            return None
        filename = None if module is None else getattr(module, "__file__", module.__name__)
        return self._parser.get_doctest(text, globs, name, filename, _line_of(obj))


def _module_of(obj):
    return getattr(inspect.unwrap(obj) if callable(obj) else obj, "__module__", None)


def _is_documented(value):
    return inspect.isclass(value) or inspect.isroutine(inspect.unwrap(value))


# The line of the first word of a documentation is not known, that of the function is.
def _line_of(obj):
    if inspect.ismodule(obj):
        return 0
    code = getattr(inspect.unwrap(obj) if callable(obj) else obj, "__code__", None)
    return None if code is None else code.co_firstlineno
