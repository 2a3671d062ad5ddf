# Where things stand: files, lines, comments.

import sys

from ._kinds import isclass, ismodule, unwrap

__name__ = "inspect"


def _code_of(obj):
    obj = getattr(obj, "__func__", obj)
    obj = getattr(obj, "__code__", obj)
    obj = getattr(obj, "tb_frame", obj)
    return getattr(obj, "f_code", obj)


def getfile(obj):
    if ismodule(obj) or isclass(obj):
        module = obj if ismodule(obj) else sys.modules.get(obj.__module__)
        file = getattr(module, "__file__", None)
    else:
        file = getattr(_code_of(obj), "co_filename", None)
    if file is None:
        if ismodule(obj) or isclass(obj):
            raise TypeError("%r is a built-in %s" % (obj, "module" if ismodule(obj) else "class"))
        what = "module, class, method, function, traceback, frame, or code object was expected"
        raise TypeError("%s, got %s" % (what, type(obj).__name__))
    return file


def getsourcefile(obj):
    return getfile(obj)


# The lines of the file in which something is defined, and the index of its first line.
def findsource(obj):
    with_lines = _lines_of(getsourcefile(obj))
    if ismodule(obj):
        return with_lines, 0
    if isclass(obj):
        at = _line_of_class(with_lines, obj.__qualname__.split("."))
        if at is None:
            raise OSError("could not find class definition")
        return with_lines, at
    at = getattr(_code_of(obj), "co_firstlineno", None)
    if at is None:
        raise OSError("could not find code object")
    if not 0 < at <= len(with_lines):
        raise OSError("lineno is out of bounds")
    return with_lines, _first_decorator(with_lines, at - 1)


def _lines_of(path):
    try:
        with open(path) as file:
            return file.readlines()
    except (OSError, UnicodeError):
        raise OSError("could not get source code") from None


# Definitions inside functions stand in qualified names between `<locals>`.
def _line_of_class(lines, names):
    at, indent = -1, -1
    for name in [name for name in names if name != "<locals>"]:
        for i in range(at + 1, len(lines)):
            words = lines[i].replace(":", " ").replace("(", " ").split()
            depth = len(lines[i]) - len(lines[i].lstrip())
            if depth > indent and words[:2] in (["class", name], ["def", name]):
                at, indent = i, depth
                break
        else:
            return None
    return _first_decorator(lines, at)


def _first_decorator(lines, at):
    while at > 0 and lines[at - 1].lstrip().startswith("@"):
        at -= 1
    return at


def getsourcelines(obj):
    from _blocks import getblock

    lines, at = findsource(unwrap(obj) if callable(obj) else obj)
    if ismodule(obj):
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(obj):
    return "".join(getsourcelines(obj)[0])


def getcomments(obj):
    try:
        lines, at = findsource(obj)
    except (OSError, TypeError):
        return None
    first = at
    while first > 0 and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return "".join([line.lstrip() for line in lines[first:at]]) or None


def getmodulename(path):
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name[-3:] == ".py" else None


def getabsfile(obj, _filename=None):
    import os

    return os.path.abspath(_filename or getsourcefile(obj) or getfile(obj))


def indentsize(line):
    return len(line.expandtabs()) - len(line.expandtabs().lstrip())
