# What `help` shows: texts made of signatures and docstrings.

import inspect
import pkgutil
import sys

from ._objects import (
    _own_doc, allmethods, classify_class_attrs, classname, cram, describe, ErrorDuringImport,
    getdoc, isdata, ispackage, locate, pathdirs, replace, resolve, safeimport, sort_attributes,
    splitdoc, stripid, visiblename,
)
from ._text import Doc, plain, plaintext, text, TextDoc, TextRepr

__all__ = ["help"]


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
