# What `help` shows: texts made of signatures and docstrings.

import builtins
import inspect
import os
import pkgutil
import platform
import re
import sys
from collections import deque
from reprlib import Repr

__all__ = ["help"]


# Names, and what they stand for.


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


def ispackage(path):
    return os.path.isdir(path) and os.path.exists(os.path.join(path, "__init__.py"))


def describe(thing):
    if inspect.ismemberdescriptor(thing):
        owner = thing.__objclass__
        return "member descriptor %s.%s.%s" % (owner.__module__, owner.__name__, thing.__name__)
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return "built-in module " + thing.__name__
        return ("package " if hasattr(thing, "__path__") else "module ") + thing.__name__
    for test, text in (
        (inspect.isbuiltin, "built-in function "),
        (inspect.isclass, "class "),
        (inspect.isfunction, "function "),
        (inspect.ismethod, "method "),
    ):
        if test(thing):
            return text + thing.__name__
    return type(thing).__name__


# Texts.


class TextRepr(Repr):
    def __init__(self):
        Repr.__init__(self)
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        return cram(stripid(repr(x)), self.maxother) if not isinstance(
            x, (str, int, float, list, tuple, dict, set, frozenset)
        ) else Repr.repr1(self, x, level)

    def repr_instance(self, x, level):
        try:
            return cram(stripid(repr(x)), self.maxstring)
        except Exception:
            return "<%s instance>" % x.__class__.__name__


class Doc:
    PYTHONDOCS = os.environ.get("PYTHONDOCS", "https://docs.python.org/3.11/library")

    def document(self, object, name=None, *args):
        args = (object, name) + args
        if inspect.ismodule(object):
            return self.docmodule(*args)
        if inspect.isclass(object):
            return self.docclass(*args)
        if inspect.isroutine(object):
            return self.docroutine(*args)
        if inspect.isdatadescriptor(object):
            return self.docdata(*args)
        return self.docother(*args)

    def fail(self, object, name=None, *args):
        shown = name and " " + repr(name)
        raise TypeError(
            "don't know how to document object%s of type %s" % (shown, type(object).__name__)
        )

    docmodule = docclass = docroutine = docother = docproperty = docdata = fail


class TextDoc(Doc):
    _repr_instance = TextRepr()
    repr = _repr_instance.repr

    def bold(self, text):
        return "".join(c + "\b" + c for c in text)

    def indent(self, text, prefix="    "):
        lines = [prefix + line for line in text.split("\n")] if text else []
        if lines:
            lines[-1] = lines[-1].rstrip()
        return "\n".join(lines)

    def section(self, title, contents):
        return self.bold(title) + "\n" + self.indent(contents).rstrip() + "\n\n"

    def formattree(self, tree, modname, parent=None, prefix=""):
        out = ""
        for entry in tree:
            if isinstance(entry, tuple):
                cls, bases = entry
                out += prefix + classname(cls, modname)
                if bases and bases != (parent,):
                    out += "(%s)" % ", ".join(classname(base, modname) for base in bases)
                out += "\n"
            elif isinstance(entry, list):
                out += self.formattree(entry, modname, cls, prefix + "    ")
        return out

    def docmodule(self, object, name=None, mod=None):
        name = object.__name__
        synopsis, doc = splitdoc(getdoc(object))
        out = self.section("NAME", name + (synopsis and " - " + synopsis))
        all = getattr(object, "__all__", None)
        if doc:
            out += self.section("DESCRIPTION", doc)

        def own(value):
            return all is not None or (inspect.getmodule(value) or object) is object

        classes = [pair for pair in inspect.getmembers(object, inspect.isclass)
                   if own(pair[1]) and visiblename(pair[0], all, object)]
        functions = [(key, value) for key, value in inspect.getmembers(object, inspect.isroutine)
                     if (inspect.isbuiltin(value) or own(value)) and visiblename(key, all, object)]
        data = [pair for pair in inspect.getmembers(object, isdata)
                if visiblename(pair[0], all, object)]
        if hasattr(object, "__path__"):
            parts = sorted(
                found.name + (" (package)" if found.ispkg else "")
                for found in pkgutil.iter_modules(object.__path__)
            )
            if parts:
                out += self.section("PACKAGE CONTENTS", "\n".join(parts))
        if classes:
            tree = inspect.getclasstree([value for _, value in classes], 1)
            texts = [self.formattree(tree, name)]
            texts += [self.document(value, key, name) for key, value in classes]
            out += self.section("CLASSES", "\n".join(texts))
        if functions:
            texts = [self.document(value, key, name) for key, value in functions]
            out += self.section("FUNCTIONS", "\n".join(texts))
        if data:
            texts = [self.docother(value, key, name, maxlen=70) for key, value in data]
            out += self.section("DATA", "\n".join(texts))
        for attribute in ("version", "date", "author", "credits"):
            value = getattr(object, "__%s__" % attribute, None)
            if value is not None:
                out += self.section(attribute.upper(), str(value))
        return out + self.section("FILE", getattr(object, "__file__", None) or "(built-in)")

    def docclass(self, object, name=None, mod=None, *ignored):
        own = object.__name__
        name = name or own
        title = "class " + self.bold(own)
        if name != own:
            title = self.bold(name) + " = class " + own
        if object.__bases__:
            title += "(%s)" % ", ".join(classname(c, object.__module__) for c in object.__bases__)
        contents = []
        push = contents.append
        try:
            signature = str(inspect.signature(object))
        except (ValueError, TypeError):
            signature = None
        if signature and signature != "()":
            push(own + signature + "\n")
        doc = getdoc(object)
        if doc:
            push(doc + "\n")
        mro = deque(inspect.getmro(object))
        if len(mro) > 2:
            push("Method resolution order:")
            contents += ["    " + classname(base, object.__module__) for base in mro]
            push("")
        self._subclasses(object, push)
        self._attributes(object, name, mod, mro, contents)
        text = "\n".join(contents)
        return title + "\n" + self.indent(text.rstrip(), " |  ") + "\n" if text else title + "\n"

    def _subclasses(self, object, push):
        names = sorted(
            (cls.__name__ for cls in type.__subclasses__(object)
             if not cls.__name__.startswith("_") and cls.__module__ == "builtins"),
            key=str.lower,
        )
        if names:
            push("Built-in subclasses:")
            for name in names[:4]:
                push("    " + name)
            if len(names) > 4:
                push("    ... and %d other subclasses" % (len(names) - 4))
            push("")

    # By kinds, those defined here first, then those of each base.
    _KINDS = (
        ("Methods %s:\n", "method"),
        ("Class methods %s:\n", "class method"),
        ("Static methods %s:\n", "static method"),
        ("Readonly properties %s:\n", "readonly property"),
        ("Data descriptors %s:\n", "data descriptor"),
        ("Data and other attributes %s:\n", "data"),
    )

    def _attributes(self, object, name, mod, mro, contents):
        attrs = [attr for attr in classify_class_attrs(object) if visiblename(attr[0], obj=object)]
        needs_rule = False
        while attrs:
            this = mro.popleft() if mro else attrs[0][2]
            here = [attr for attr in attrs if attr[2] is this]
            attrs = [attr for attr in attrs if attr[2] is not this]
            if this is builtins.object and object is not this:
                continue
            where = "defined here"
            if this is not object:
                where = "inherited from " + classname(this, object.__module__)
            sort_attributes(here, object)
            for title, kind in self._KINDS:
                chosen = [attr for attr in here if attr[1] == kind]
                if not chosen:
                    continue
                if needs_rule:
                    contents.append("-" * 70)
                needs_rule = True
                contents.append(title % where)
                for attr in chosen:
                    contents.append(self._attribute(object, attr, mod))

    def _attribute(self, object, attr, mod):
        name, kind, _, value = attr
        if kind == "data":
            doc = getdoc(value) if callable(value) or inspect.isdatadescriptor(value) else None
            try:
                value = getattr(object, name)
            except AttributeError:
                pass
            return self.docother(value, name, mod, maxlen=70, doc=doc) + "\n"
        if kind in ("data descriptor", "readonly property"):
            return self.docdata(value, name, mod)
        try:
            value = getattr(object, name)
        except Exception:
            return self.docdata(value, name, mod)
        return self.document(value, name, mod, object)

    def docroutine(self, object, name=None, mod=None, cl=None):
        own = getattr(object, "__name__", name)
        name = name or own
        note = ""
        title = self.bold(own)
        if inspect.ismethod(object):
            if cl is None:
                note = " method of %s instance" % classname(type(object.__self__), mod)
            elif inspect.isclass(object.__self__):
                note = " from " + classname(type(object.__self__), mod)
        if name != own:
            title = self.bold(name) + " = " + own
        try:
            signature = str(inspect.signature(object))
        except (ValueError, TypeError):
            signature = "(...)"
        if own == "<lambda>":
            title = self.bold(name) + " lambda "
            signature = signature[1:-1]
        is_async = inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object)
        line = ("async " if is_async else "") + title + signature + note
        doc = getdoc(object) or ""
        return line + "\n" + (doc and self.indent(doc).rstrip() + "\n")

    def docdata(self, object, name=None, mod=None, cl=None):
        out = self.bold(name) + "\n" if name else ""
        doc = getdoc(object) or ""
        return out + (self.indent(doc) + "\n" if doc else "")

    docproperty = docdata

    def docother(self, object, name=None, mod=None, parent=None, maxlen=None, doc=None):
        text = self.repr(object)
        if maxlen:
            line = (name + " = " if name else "") + text
            chop = maxlen - len(line)
            if chop < 0:
                text = text[:chop] + "..."
        line = (self.bold(name) + " = " if name else "") + text
        if not doc:
            doc = getdoc(object)
        if doc and not isinstance(object, _PLAIN):
            line += "\n" + self.indent(str(doc)) + "\n"
        return line


# Their docstrings are those of their types.
_PLAIN = (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, type(None))


class _PlainTextDoc(TextDoc):
    def bold(self, text):
        return text


text = TextDoc()
plaintext = _PlainTextDoc()


def plain(text):
    # Without the letters that are struck twice.
    return re.sub(".\b", "", text)


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    renderer = text if renderer is None else renderer
    thing, name = resolve(thing, forceload)
    described = describe(thing)
    module = inspect.getmodule(thing)
    if name and "." in name:
        described += " in " + name[: name.rfind(".")]
    elif module and module is not thing:
        described += " in module " + module.__name__
    known = (
        inspect.ismodule, inspect.isclass, inspect.isroutine, inspect.isdatadescriptor,
    )
    if not (any(kind(thing) for kind in known) or _own_doc(thing)):
        # Of a value its type says more.
        if hasattr(thing, "__origin__"):
            thing = thing.__origin__
        else:
            thing = type(thing)
            described += " object"
    return title % described + "\n\n" + renderer.document(thing, name)


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None):
    try:
        if output is None:
            pager(render_doc(thing, title, forceload))
        else:
            output.write(render_doc(thing, title, forceload, plaintext))
    except (ImportError, ErrorDuringImport) as e:
        print(e)


def pager(text):
    plainpager(text)


def plainpager(text):
    sys.stdout.write(plain(text))


class Helper:
    def __init__(self, input=None, output=None):
        self._input, self._output = input, output

    @property
    def input(self):
        return self._input or sys.stdin

    @property
    def output(self):
        return self._output or sys.stdout

    def __repr__(self):
        return "<pydoc.Helper instance>"

    _ASKED = object()

    def __call__(self, request=_ASKED):
        if request is self._ASKED:
            self.interact()
        else:
            self.help(request)

    def interact(self):
        self.output.write("Names of modules, classes and functions; an empty line ends it.\n")
        while True:
            self.output.write("help> ")
            request = self.input.readline().strip()
            if not request or request.lower() in ("q", "quit"):
                return
            self.help(request)

    def help(self, request):
        if isinstance(request, str):
            request = request.strip()
            first, _, rest = request.partition(" ")
            if request in ("modules", "keywords"):
                getattr(self, "list" + request)()
            elif first == "modules":
                self.listmodules(rest.strip())
            else:
                doc(request, "Help on %s:", output=self._output)
        elif isinstance(request, Helper):
            self()
        else:
            doc(request, "Help on %s:", output=self._output)
        self.output.write("\n")

    # In columns from top to bottom.
    def list(self, items, columns=4, width=80):
        items = sorted(items)
        rows = (len(items) + columns - 1) // columns
        column = width // columns
        for at in range(rows):
            row = items[at::rows]
            wide = [item + " " + " " * (column - 1 - len(item)) for item in row[: columns - 1]]
            self.output.write("".join(wide + row[columns - 1 :]) + "\n")

    def listkeywords(self):
        from keyword import kwlist

        self.output.write("\nThese are the keywords of Python.\n\n")
        self.list(kwlist)

    def listmodules(self, key=""):
        if key:
            self.output.write("\nThese are the modules whose name has '%s' in it.\n\n" % key)
            return apropos(key)
        self.output.write("\nThese are the modules that can be imported.\n\n")
        self.list([name for name in _module_names() if name[0] != "_"])
        self.output.write("\nA name of a module tells more of it; 'modules TEXT' those with TEXT\n")
        self.output.write("in their name.\n")


help = Helper()


def synopsis(filename, cache={}):
    # The first line of a file's docstring.
    import ast

    try:
        with open(filename, encoding="utf-8") as f:
            found = ast.get_docstring(ast.parse(f.read()))
    except (OSError, SyntaxError, UnicodeDecodeError):
        return None
    return found.splitlines()[0] if found else ""


def _module_names():
    return {*sys.builtin_module_names, *[found.name for found in pkgutil.iter_modules()]}


def apropos(key):
    for name in sorted(_module_names()):
        if key.lower() in name.lower():
            print(name)


def cli():
    if len(sys.argv) < 2:
        print("pydoc NAME ...: shows what is known of modules, classes and functions")
        return
    for name in sys.argv[1:]:
        help.help(name)


if __name__ == "__main__":
    cli()
