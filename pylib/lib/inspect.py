# Questions about objects.

import sys


def _generator():
    yield


async def _async():
    pass


_made = _async()
_FUNCTION = type(_generator)
_GENERATOR = type(_generator())
_COROUTINE = type(_made)
_made.close()
del _made


class _Class:
    def method(self):
        pass


_METHOD = type(_Class().method)
# A module in Python may have another type than one that is built in.
_MODULES = (type(sys), type(sys.modules[__name__]))

# Flags of code objects.
CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 0x10, 0x20, 0x40, 0x80
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x100, 0x200


def _flags(function):
    function = getattr(function, "__func__", function)
    return getattr(getattr(function, "__code__", None), "co_flags", 0)


# Functions of the interpreter may have the same type; they have no globals.
def isfunction(obj):
    return isinstance(obj, _FUNCTION) and hasattr(obj, "__globals__")


def ismethod(obj):
    return isinstance(obj, _METHOD) and isfunction(getattr(obj, "__func__", None))


# Methods of built-in types.
_OPERATIONS = (type(str.join), type(object.__init__), type(object().__str__))


def isbuiltin(obj):
    return isinstance(obj, (type(len), type([].append))) and not (isfunction(obj) or ismethod(obj))


def isroutine(obj):
    return isfunction(obj) or ismethod(obj) or isbuiltin(obj) or isinstance(obj, _OPERATIONS)


def isclass(obj):
    return isinstance(obj, type)


def ismodule(obj):
    return isinstance(obj, _MODULES)


def isgenerator(obj):
    # Where coroutines are generators there is no telling.
    return isinstance(obj, _GENERATOR)


def iscoroutine(obj):
    return isinstance(obj, _COROUTINE)


def isgeneratorfunction(obj):
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & CO_GENERATOR)


def iscoroutinefunction(obj):
    return (isfunction(obj) or ismethod(obj)) and bool(_flags(obj) & CO_COROUTINE)


def isawaitable(obj):
    return iscoroutine(obj) or hasattr(obj, "__await__")


def isabstract(obj):
    return isinstance(obj, type) and bool(getattr(obj, "__abstractmethods__", None))


def getmembers(obj, predicate=None):
    found = []
    for name in sorted(dir(obj)):
        try:
            value = getattr(obj, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmodule(obj, _filename=None):
    return sys.modules.get(getattr(obj, "__module__", None))


def getdoc(obj):
    doc = getattr(obj, "__doc__", None)
    if doc is None and not isinstance(obj, type):
        from _attributes import finddoc

        doc = finddoc(obj)
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    lines = doc.split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    return "\n".join(lines)


def getmro(cls):
    return cls.__mro__


def unwrap(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    return func


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


# What most programs do without: what finds ends of definitions needs `tokenize`.
def __getattr__(name):
    if name in ("BlockFinder", "EndOfBlock", "getblock"):
        import _blocks

        return getattr(_blocks, name)
    if name in ("classify_class_attrs", "Attribute"):
        import _attributes

        return getattr(_attributes, name)
    raise AttributeError("module 'inspect' has no attribute '%s'" % name)


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


# A place in the program that is running. Of the variables those of modules alone can be seen.
class _Frame:
    def __init__(self, place, back):
        self.f_code = getattr(place.tb_frame, "f_code", place.tb_frame)
        self.f_lineno = place.tb_lineno
        self.f_back = back
        self.f_builtins = {}

    @property
    def f_globals(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__file__", None) == self.f_code.co_filename:
                return module.__dict__
        return sys.modules["__main__"].__dict__ if "__main__" in sys.modules else {}

    @property
    def f_locals(self):
        return self.f_globals if self.f_code.co_name == "<module>" else {}


def currentframe():
    frame = None
    place = sys._current_traceback()
    while place.tb_next is not None:
        frame = _Frame(place, frame)
        place = place.tb_next
    return frame


def stack(context=1):
    from collections import namedtuple

    info = namedtuple("FrameInfo", "frame filename lineno function code_context index")
    found = []
    frame = currentframe().f_back
    while frame is not None:
        code = frame.f_code
        found.append(info(frame, code.co_filename, frame.f_lineno, code.co_name, None, None))
        frame = frame.f_back
    return found


# Where a frame or a traceback is, with `context` lines of the source around it.
def getframeinfo(frame, context=1):
    from collections import namedtuple

    info = namedtuple("Traceback", "filename lineno function code_context index")
    lineno = frame.tb_lineno if hasattr(frame, "tb_lineno") else frame.f_lineno
    frame = getattr(frame, "tb_frame", frame)
    code = frame.f_code
    lines = index = None
    if context > 0:
        import linecache

        source = linecache.getlines(code.co_filename)
        if source:
            start = max(0, min(lineno - 1 - context // 2, len(source) - context))
            lines, index = source[start : start + context], lineno - 1 - start
    return info(code.co_filename, lineno, code.co_name, lines, index)


class _Empty:
    pass


_empty = _Empty
CO_VARARGS, CO_VARKEYWORDS = 4, 8


class _Kind(int):
    _names = "positional-only", "positional or keyword", "variadic positional", "keyword-only"
    _names += ("variadic keyword",)
    description = property(lambda self: self._names[self])
    name = property(lambda self: str(self))

    def __str__(self):
        return self._names[self].upper().replace("-", "_").replace(" ", "_").replace("IADIC", "")

    __repr__ = __str__


# Programs compare kinds by `is`.
_KINDS = tuple([_Kind(number) for number in range(5)])


class Parameter:
    empty = _Empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS

    def __init__(self, name, kind=POSITIONAL_OR_KEYWORD, *, default=_Empty, annotation=_Empty):
        self.name = name
        self.kind = _KINDS[kind]
        self.default = default
        self.annotation = annotation

    def replace(self, **changes):
        old = {"name": self.name, "kind": self.kind}
        old.update(default=self.default, annotation=self.annotation)
        old.update(changes)
        return Parameter(**old)

    def __eq__(self, other):
        return isinstance(other, Parameter) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash((self.name, int(self.kind)))

    def __str__(self):
        text = {2: "*", 4: "**"}.get(int(self.kind), "") + self.name
        if self.annotation is not _Empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _Empty:
            text += (" = " if ": " in text else "=") + repr(self.default)
        return text

    def __repr__(self):
        return '<Parameter "%s">' % self


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        found = []
        for name, p in self.signature.parameters.items():
            if p.kind in (3, 4) or name not in self.arguments:
                break
            value = self.arguments[name]
            found.extend(value) if p.kind == 2 else found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, p in self.signature.parameters.items():
            if name not in self.arguments:
                by_name = True
            elif p.kind == 4:
                found.update(self.arguments[name])
            elif p.kind == 3 or by_name and p.kind != 2:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        done = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                done[name] = self.arguments[name]
            elif p.default is not _Empty:
                done[name] = p.default
            elif p.kind in (2, 4):
                done[name] = () if p.kind == 2 else {}
        self.arguments = done


class Signature:
    empty = _Empty

    def __init__(self, parameters=(), *, return_annotation=_Empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, parameters=None, return_annotation=None):
        old = self.parameters.values() if parameters is None else parameters
        annotation = self.return_annotation if return_annotation is None else return_annotation
        return Signature(old, return_annotation=annotation)

    def __eq__(self, other):
        return isinstance(other, Signature) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        parts = []
        before = 1
        for p in self.parameters.values():
            if before == 0 and p.kind > 0:
                parts.append("/")
            if p.kind == 3 and before < 2:
                parts.append("*")
            parts.append(str(p))
            before = int(p.kind)
        if before == 0:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _Empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return "<Signature " + str(self) + ">"

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        found = {}
        args = list(args)
        for name, p in self.parameters.items():
            if p.kind == 2:
                if args:
                    found[name] = tuple(args)
                args = []
            elif p.kind == 4:
                if kwargs:
                    found[name] = kwargs
                kwargs = {}
            elif p.kind < 2 and args:
                if name in kwargs and p.kind:
                    raise TypeError("multiple values for argument %r" % name)
                found[name] = args.pop(0)
            elif p.kind and name in kwargs:
                found[name] = kwargs.pop(name)
            elif p.default is _Empty and not partial:
                raise TypeError("missing a required argument: %r" % name)
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            raise TypeError("got an unexpected keyword argument %r" % list(kwargs)[0])
        return BoundArguments(self, found)


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type):
        module = annotation.__module__
        inside = module in ("builtins", base_module)
        return annotation.__qualname__ if inside else module + "." + annotation.__qualname__
    return repr(annotation).replace("typing.", "")


def signature(obj, *, follow_wrapped=True, **options):
    if not callable(obj):
        raise TypeError("%r is not a callable object" % (obj,))
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if follow_wrapped and not isinstance(obj, type):
        inner = unwrap(obj)
        if inner is not obj:
            return signature(inner)
    drop, given = 0, obj
    if isinstance(obj, type):
        new = obj.__dict__.get("__new__")
        new = getattr(new, "__func__", new)
        own = "__init__" in obj.__dict__ or new is None
        obj, drop = obj.__init__ if own else new, 1
    elif ismethod(obj):
        obj, drop = obj.__func__, 1
    elif not hasattr(obj, "__code__") and hasattr(type(obj), "__call__") and not isroutine(obj):
        obj, drop = type(obj).__call__, 1
    code = getattr(obj, "__code__", None)
    if not hasattr(code, "co_varnames"):
        return _builtin_signature(given, obj, drop)
    return _signature(obj, code, drop)


# Of a class without `__init__` nothing is asked.
def _builtin_signature(asked, obj, drop):
    from _signatures import stand_in

    if isinstance(asked, type):
        if obj == object.__init__ and asked.__new__ == object.__new__:
            return Signature()
        raise ValueError("no signature found for builtin type %r" % (asked,))
    function = stand_in(obj)
    if function is None:
        raise ValueError("no signature found for builtin %r" % (obj,))
    return _signature(function, function.__code__, drop)


def _signature(function, code, drop):
    hints = getattr(function, "__annotations__", None) or {}
    defaults = getattr(function, "__defaults__", None) or ()
    by_name = getattr(function, "__kwdefaults__", None) or {}
    count, only = code.co_argcount, code.co_kwonlyargcount
    names = code.co_varnames
    first = count - len(defaults)
    found = []
    for i, name in enumerate(names[:count]):
        default = defaults[i - first] if i >= first else _Empty
        kind = 0 if i < code.co_posonlyargcount else 1
        found.append(Parameter(name, kind, default=default, annotation=hints.get(name, _Empty)))
    at = count + only
    if code.co_flags & 4:
        found.append(Parameter(names[at], 2, annotation=hints.get(names[at], _Empty)))
        at += 1
    for name in names[count : count + only]:
        default = by_name.get(name, _Empty)
        found.append(Parameter(name, 3, default=default, annotation=hints.get(name, _Empty)))
    if code.co_flags & 8:
        found.append(Parameter(names[at], 4, annotation=hints.get(names[at], _Empty)))
    return Signature(found[drop:], return_annotation=hints.get("return", _Empty))


def getfullargspec(func):
    from collections import namedtuple

    spec = namedtuple(
        "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations"
    )
    function = getattr(func, "__func__", func)
    code = getattr(function, "__code__", None)
    if code is None:
        from _signatures import stand_in

        function = stand_in(function)
        if function is None:
            raise TypeError("unsupported callable")
        code = function.__code__
    sig = _signature(function, code, 0)
    kinds = [[p for p in sig.parameters.values() if p.kind == kind] for kind in range(5)]
    args = kinds[0] + kinds[1]
    defaults = tuple([p.default for p in args if p.default is not _Empty])
    return spec(
        [p.name for p in args],
        kinds[2][0].name if kinds[2] else None,
        kinds[4][0].name if kinds[4] else None,
        defaults or None,
        [p.name for p in kinds[3]],
        {p.name: p.default for p in kinds[3] if p.default is not _Empty} or None,
        getattr(function, "__annotations__", None) or {},
    )


def getcallargs(func, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return bound.arguments


# What is stored, without calling descriptors.
def getattr_static(obj, attr, default=_Empty):
    places = [] if isinstance(obj, type) else [getattr(obj, "__dict__", {})]
    for cls in (obj if isinstance(obj, type) else type(obj)).__mro__:
        places.append(getattr(cls, "__dict__", {}))
    for place in places:
        if attr in place:
            return place[attr]
    if default is _Empty:
        raise AttributeError(attr)
    return default


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    return hasattr(type(obj), "__get__") and not hasattr(type(obj), "__set__")


def isdatadescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    return hasattr(type(obj), "__set__") or hasattr(type(obj), "__delete__")


def iscode(obj):
    return isinstance(obj, type(_generator.__code__))


def isframe(obj):
    return hasattr(obj, "f_code") and hasattr(obj, "f_lineno")


def istraceback(obj):
    return hasattr(obj, "tb_next") and hasattr(obj, "tb_lineno")


def isasyncgen(obj):
    return hasattr(obj, "__anext__") and hasattr(obj, "asend")


def isasyncgenfunction(obj):
    return isfunction(obj) and bool(_flags(obj) & CO_ASYNC_GENERATOR)


_MEMBER, _GETSET = type(getattr(property, "fget", None)), type(getattr(int, "real", None))


def ismemberdescriptor(obj):
    return obj is not None and isinstance(obj, _MEMBER)


def isgetsetdescriptor(obj):
    return obj is not None and isinstance(obj, _GETSET)


def ismethodwrapper(obj):
    return False


GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"


# A coroutine that waits always awaits something.
def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED if coroutine.cr_await is None else CORO_SUSPENDED


def getmodulename(path):
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name[-3:] == ".py" else None


def getabsfile(obj, _filename=None):
    import os

    return os.path.abspath(_filename or getsourcefile(obj) or getfile(obj))


def indentsize(line):
    return len(line.expandtabs()) - len(line.expandtabs().lstrip())


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    found = getattr(obj, "__dict__", {}).get("__annotations__") if isclass(obj) else None
    if not isclass(obj):
        found = getattr(obj, "__annotations__", None)
        if found is None and not callable(obj) and not ismodule(obj):
            raise TypeError("%r is not a module, class, or callable." % (obj,))
    found = dict(found or {})
    if eval_str:
        if globals is None:
            module = sys.modules.get(getattr(obj, "__module__", None))
            globals = getattr(obj, "__globals__", None) or getattr(module, "__dict__", {})
        for name, hint in found.items():
            if isinstance(hint, str):
                found[name] = eval(hint, globals, locals)
    return found


# Classes as a tree of lists: pairs of a class and its bases, and below it a list of the derived.
def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        for parent in c.__bases__:
            children.setdefault(parent, [])
            if c not in children[parent]:
                children[parent].append(c)
            if unique and parent in classes:
                break
        if not c.__bases__ and c not in roots:
            roots.append(c)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    found = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        found.append((c, c.__bases__))
        if c in children:
            found.append(walktree(children[c], children, c))
    return found


def getmembers_static(obj, predicate=None):
    pairs = [(name, getattr_static(obj, name, None)) for name in sorted(dir(obj))]
    return [pair for pair in pairs if predicate is None or predicate(pair[1])]


# The parameters of a code object: plain ones with those by keyword only, `*`, `**`.
def getargs(co):
    from collections import namedtuple

    names = list(co.co_varnames)
    count = co.co_argcount + co.co_kwonlyargcount
    args, rest = names[:count], names[count:]
    varargs = rest.pop(0) if co.co_flags & CO_VARARGS else None
    varkw = rest.pop(0) if co.co_flags & CO_VARKEYWORDS else None
    return namedtuple("Arguments", "args varargs varkw")(args, varargs, varkw)


def getargvalues(frame):
    from collections import namedtuple

    args, varargs, varkw = getargs(frame.f_code)
    return namedtuple("ArgInfo", "args varargs keywords locals")(
        args, varargs, varkw, frame.f_locals
    )
