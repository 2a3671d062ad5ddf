# Finds what help is asked about, and what is known of it.

import builtins
import inspect
import os
import pkgutil
import re
import sys

__name__ = "pydoc"


class ErrorDuringImport(Exception):
    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        name = self.exc.__name__
        return "problem in %s - %s: %s" % (self.filename, name, self.value)


def pathdirs():
    found = []
    for folder in sys.path:
        folder = os.path.abspath(folder or ".")
        if folder not in found and os.path.isdir(folder):
            found.append(folder)
    return found


def safeimport(path, forceload=0, cache={}):
    try:
        if forceload and path in sys.modules and path not in sys.builtin_module_names:
            for name in [name for name in sys.modules if (name + ".").startswith(path + ".")]:
                cache[name] = sys.modules.pop(name)
        module = __import__(path)
    except BaseException as e:
        if isinstance(e, ModuleNotFoundError) and e.name and (path + ".").startswith(e.name + "."):
            return None
        raise ErrorDuringImport(path, (type(e), e, e.__traceback__)) from e
    for part in path.split(".")[1:]:
        module = getattr(module, part, None)
        if module is None:
            return None
    return module


def locate(path, forceload=0):
    parts = [part for part in path.split(".") if part]
    module, used = None, 0
    while used < len(parts):
        found = safeimport(".".join(parts[: used + 1]), forceload)
        if not found:
            break
        module, used = found, used + 1
    thing = module if module else builtins
    for part in parts[used:]:
        try:
            thing = getattr(thing, part)
        except AttributeError:
            return None
    return thing


def resolve(thing, forceload=0):
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(
                "No Python documentation found for %r.\n"
                "Use help() to get the interactive help utility.\n"
                "Use help(str) for help on the str class." % thing
            )
        return found, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


def getdoc(object):
    text = _own_doc(object) or inspect.getcomments(object) or ""
    return re.sub("^ *\n", "", text.rstrip())


def _own_doc(object):
    # Of a class its own, not that of a base; of an object not that of its type.
    try:
        doc = object.__dict__.get("__doc__") if inspect.isclass(object) else inspect.getdoc(object)
    except AttributeError:
        return None
    if not isinstance(doc, str):
        return None
    of_type = type(object).__doc__
    if object is not type and isinstance(of_type, str) and doc in (of_type, inspect.cleandoc(of_type)):
        return None
    return inspect.cleandoc(doc)


def splitdoc(doc):
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def classname(object, modname):
    name = object.__name__
    return name if object.__module__ == modname else object.__module__ + "." + name


def isdata(object):
    kinds = (
        inspect.ismodule, inspect.isclass, inspect.isroutine, inspect.isframe,
        inspect.istraceback, inspect.iscode,
    )
    return not any(kind(object) for kind in kinds)


def replace(text, *pairs):
    while pairs:
        text = pairs[1].join(text.split(pairs[0]))
        pairs = pairs[2:]
    return text


def cram(text, maxlen):
    if len(text) <= maxlen:
        return text
    before = max(0, (maxlen - 3) // 2)
    after = max(0, maxlen - 3 - before)
    return text[:before] + "..." + text[len(text) - after :]


def stripid(text):
    return re.sub(r" at 0x[0-9a-f]{6,16}(>+)$", r"\1", text, flags=re.I)


def allmethods(cl):
    return {
        name: getattr(cl, name) for name, value in inspect.getmembers(cl, inspect.isroutine)
    }


def visiblename(name, all=None, obj=None):
    hidden = """__author__ __builtins__ __cached__ __credits__ __date__ __doc__ __docformat__
    __file__ __spec__ __loader__ __module__ __name__ __package__ __path__ __qualname__ __slots__
    __version__"""
    if name in hidden.split():
        return 0
    if name.startswith("__") and name.endswith("__"):
        return 1
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    return name in all if all is not None else not name.startswith("_")


def classify_class_attrs(object):
    # Properties that cannot be set are a kind of their own.
    found = []
    for name, kind, cls, value in inspect.classify_class_attrs(object):
        if inspect.isdatadescriptor(value):
            kind = "data descriptor"
            if isinstance(value, property) and value.fset is None:
                kind = "readonly property"
        found.append((name, kind, cls, value))
    return found


def sort_attributes(attrs, object):
    fields = getattr(object, "_fields", ())
    order = {name: i for i, name in enumerate(fields)}
    attrs.sort(key=lambda attr: (order.get(attr[0], len(order)), attr[0]))


# The modules in a package; a module that is one because of its private parts has none.
def package_contents(thing):
    found = pkgutil.iter_modules(getattr(thing, "__path__", ()))
    parts = sorted([info.name + " (package)" * info.ispkg for info in found])
    return parts if any([name[0] != "_" for name in parts]) else []


def ispackage(path):
    return os.path.isdir(path) and os.path.exists(os.path.join(path, "__init__.py"))


def describe(thing):
    if inspect.ismemberdescriptor(thing):
        owner = thing.__objclass__
        return "member descriptor %s.%s.%s" % (owner.__module__, owner.__name__, thing.__name__)
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return "built-in module " + thing.__name__
        return ("package " if package_contents(thing) else "module ") + thing.__name__
    for test, text in (
        (inspect.isbuiltin, "built-in function "),
        (inspect.isclass, "class "),
        (inspect.isfunction, "function "),
        (inspect.ismethod, "method "),
    ):
        if test(thing):
            return text + thing.__name__
    return type(thing).__name__
