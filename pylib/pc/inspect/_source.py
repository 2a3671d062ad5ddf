# Where things stand: files, lines, comments.

import importlib.machinery
import linecache
import os
import re
import sys

from ._kinds import isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback, unwrap

__all__ = """getfile getsourcefile getabsfile getmodule getmodulename findsource getsourcelines
getsource getcomments indentsize modulesbyfile ClassFoundException""".split()

modulesbyfile = {}


class ClassFoundException(Exception):
    pass


def _code_of(obj):
    if ismethod(obj):
        obj = obj.__func__
    if isfunction(obj):
        obj = obj.__code__
    if istraceback(obj):
        obj = obj.tb_frame
    return obj.f_code if isframe(obj) else obj


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("%r is a built-in module" % object)
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("%r is a built-in class" % object)
    code = _code_of(object)
    if iscode(code):
        return code.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got "
        + type(object).__name__
    )


def getmodulename(path):
    name = os.path.basename(path)
    suffixes = sorted(importlib.machinery.all_suffixes(), key=len, reverse=True)
    for suffix in suffixes:
        if name.endswith(suffix):
            return name[: -len(suffix)]
    return None


def getsourcefile(object):
    filename = getfile(object)
    for suffix in importlib.machinery.BYTECODE_SUFFIXES:
        if filename.endswith(suffix):
            filename = filename[: -len(suffix)] + ".py"
    if any(filename.endswith(s) for s in importlib.machinery.EXTENSION_SUFFIXES):
        return None
    if filename in linecache.cache or os.path.exists(filename):
        return filename
    module = getmodule(object, filename)
    loader = getattr(module, "__loader__", None)
    spec = getattr(module, "__spec__", None)
    if loader is not None or getattr(spec, "loader", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getabsfile(object, _filename) if _filename is None else os.path.abspath(_filename)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None)
        if path and os.path.abspath(path) == file:
            modulesbyfile[file] = module.__name__
            return module
    name = getattr(object, "__name__", None)
    for place in ("__main__", "builtins"):
        module = sys.modules.get(place)
        if name is not None and getattr(module, name, None) is object:
            return module
    return None


# The lines of the file in which something is defined, and the index of its first line.
def findsource(object):
    known = getsourcefile(object)
    file = known or getfile(object)
    if known:
        linecache.checkcache(known)
    elif file[:1] + file[-1:] != "<>":
        raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _line_of_class(lines, object.__qualname__)
    code = _code_of(object)
    if not iscode(code) or not hasattr(code, "co_firstlineno"):
        raise OSError("could not find code object")
    at = code.co_firstlineno - 1
    if at >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, _first_decorator(lines, at)


# The first line of a function is that of its `def`; what decorates it stands above.
def _first_decorator(lines, at):
    indent = indentsize(lines[at])
    start = at
    while start > 0:
        line = lines[start - 1]
        if line.lstrip().startswith("@") and indentsize(line) == indent:
            at = start - 1
        elif not line.strip() or indentsize(line) <= indent and not re.match(r"\s*[)\]}]", line):
            break
        start -= 1
    return at


# Classes by their trees: names inside texts and comments are no definitions.
def _line_of_class(lines, qualname):
    import ast

    try:
        tree = ast.parse("".join(lines))
    except (SyntaxError, ValueError, RecursionError):
        raise OSError("could not find class definition") from None
    found = []
    _search(tree, [], qualname, found, ast)
    if not found:
        raise OSError("could not find class definition")
    node = found[-1] if all(depth for _, depth in found) else _first_at_top(found)
    node = node[0] if isinstance(node, tuple) else node
    first = node.decorator_list[0] if node.decorator_list else node
    return first.lineno - 1


def _first_at_top(found):
    return next(pair for pair in found if not pair[1])


# Pairs of a node and whether a condition stands before it.
def _search(node, names, qualname, found, ast, depth=0):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            is_class = isinstance(child, ast.ClassDef)
            inner = names + [child.name]
            if is_class and ".".join(inner) == qualname:
                found.append((child, depth))
            _search(child, inner if is_class else inner + ["<locals>"], qualname, found, ast, depth)
        else:
            _search(child, names, qualname, found, ast, depth + isinstance(child, ast.If))


def getsourcelines(object):
    from _blocks import getblock

    object = unwrap(object) if callable(object) else object
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


# The comment above a definition, or at the start of a module's file.
def getcomments(object):
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    indent, start = indentsize(lines[at]), at
    while start > 0 and lines[start - 1].lstrip().startswith("#"):
        if indentsize(lines[start - 1]) != indent:
            break
        start -= 1
    found = [line.expandtabs().lstrip() for line in lines[start:at]]
    while found and found[0].strip() == "#":
        found.pop(0)
    while found and found[-1].strip() == "#":
        found.pop()
    return "".join(found) or None
