# What is known of an object as a text.

import builtins
import inspect
import os
import re
from collections import deque
from reprlib import Repr

from ._objects import (
    classify_class_attrs, classname, cram, getdoc, isdata, package_contents, sort_attributes,
    splitdoc, stripid, visiblename,
)

__name__ = "pydoc"


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
        parts = package_contents(object)
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
