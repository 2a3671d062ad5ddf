# What `sys` lets programs for PCs replace: how values and exceptions are shown, and what
# `breakpoint()` does.


def sys_excepthook(cls, value, tb, /):
    import sys

    try:
        from traceback import _excepthook
    except ImportError:
        sys.print_exception(value, sys.stderr)
    else:
        _excepthook(value, tb)


def sys_displayhook(value, /):
    import builtins, sys

    if value is None:
        return
    if not hasattr(sys, "stdout"):
        raise RuntimeError("lost sys.stdout")
    builtins._ = None
    sys.stdout.write(repr(value) + "\n")
    builtins._ = value


def sys_unraisablehook(unraisable, /):
    import sys

    message = unraisable.err_msg
    if unraisable.object is not None:
        message = "%s: %r" % (message or "Exception ignored in", unraisable.object)
    if message:
        sys.stderr.write(message + "\n")
    sys_excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


# An exception that nobody can handle: of `__del__`, or of the callback of a weak reference.
def report_unraisable(exc, o):
    import sys

    class UnraisableHookArgs:
        pass

    args = UnraisableHookArgs()
    args.exc_type, args.exc_value, args.exc_traceback = type(exc), exc, exc.__traceback__
    args.err_msg, args.object = None, o
    sys.unraisablehook(args)


def sys_breakpointhook(*args, **kwargs):
    import os

    name = os.environ.get("PYTHONBREAKPOINT") or "pdb.set_trace"
    if name == "0":
        return None
    module, _, function = name.rpartition(".")
    try:
        hook = getattr(__import__(module or "builtins", None, None, [function]), function)
    except (AttributeError, ImportError, ValueError):
        import warnings

        text = 'Ignoring unimportable $PYTHONBREAKPOINT: "%s"' % name
        warnings.warn(text, RuntimeWarning)
        return None
    return hook(*args, **kwargs)


def call_breakpoint(*args, **kwargs):
    import sys

    hook = getattr(sys, "breakpointhook", None)
    if hook is None:
        raise RuntimeError("lost sys.breakpointhook")
    return hook(*args, **kwargs)


# What a `defaultdict` has on PCs: operators that keep the factory, and its own name in its repr.
def complete_default_dict(cls):
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made

    cls.__or__, cls.__ror__, cls.__repr__ = __or__, __ror__, default_dict_repr


def default_dict_repr(self):
    factory = shown_once(self, lambda: repr(self.default_factory), "...")
    return type(self).__name__ + "(" + factory + ", " + repr(unwrap_native(self)) + ")"


# What an `OrderedDict` has on PCs: a subclass with a `__setitem__` of its own is told of each item,
# and its own name is in its repr.
def complete_ordered_dict(cls):
    plain = cls.__setitem__

    def update(self, other=(), /, **items):
        if type(self).__setitem__ is plain:
            return dict.update(self, other, **items)
        for key, value in dict(other, **items).items():
            self[key] = value

    def __init__(self, other=(), /, **items):
        if type(self).__setitem__ is plain:
            dict.__init__(self, other, **items)
        else:
            update(self, other, **items)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    cls.__init__, cls.update, cls.setdefault = __init__, update, setdefault
    cls.__repr__ = ordered_dict_repr


def ordered_dict_repr(self):
    name = type(self).__name__
    if not self:
        return name + "()"
    return shown_once(self, lambda: name + "(" + repr(list(self.items())) + ")", "...")


# What is kept under a name; `make` gives it the first time.
def kept_once(name, make):
    found = kept(name)
    if found is None:
        found = make()
        keep(name, found)
    return found


# The text that `show` makes of an object; `again` while it is made already.
def shown_once(o, show, again):
    shown = kept_once("dicts that are shown", set)
    if id(o) in shown:
        return again
    shown.add(id(o))
    try:
        return show()
    finally:
        shown.discard(id(o))


# `deque.__init__`
def deque_init(self, iterable=(), maxlen=None):
    refill_deque(self, new_deque(to_list(iterable), maxlen, 0))


# What the compiler has warned of: (line, is it a SyntaxWarning, text).
def issue_warnings(found, file):
    import warnings

    for line, syntax, text in found:
        category = SyntaxWarning if syntax else DeprecationWarning
        try:
            warnings.warn_explicit(text, category, file, line)
        except category:
            raise SyntaxError(text, (file, line, 1, None, line, 1)) from None


def warn_and_call(found, file, function, *args):
    issue_warnings(found, file)
    return function(*args)


def warn_and_give(found, file, code):
    issue_warnings(found, file)
    return code


# What is on `sys.meta_path` puts the module into `sys.modules`, or does not know it.
def import_by_finders(name, finders):
    import sys

    package, _, last = name.rpartition(".")
    parent = sys.modules.get(package) if package else None
    for finder in list(finders) or [archive_finder(sys)]:
        find = getattr(finder, "find_spec", None)
        spec = None if find is None else find(name, getattr(parent, "__path__", None))
        if spec is not None:
            load_by_spec(spec, name)
            if parent is not None:
                setattr(parent, last, sys.modules[name])
            return
    unknown_module(name)


# What looks into archives on the path; its own modules are not there.
def archive_finder(sys):
    path = sys.path[:]
    sys.path[:] = [".frozen"]
    try:
        from zipimport import Finder
    finally:
        sys.path[:] = path
    return Finder


# The parts of a package among the names of a from-list.
def import_parts(package, names):
    for name in names:
        if not isinstance(name, str):
            raise TypeError("Item in ``from list'' must be str, not " + type(name).__name__)
        if name == "*" or hasattr(package, name):
            continue
        full = package.__name__ + "." + name
        try:
            __import__(full)
        except ModuleNotFoundError as error:
            if error.name != full:
                raise
    return package


# `join` of a class that is derived from a text and may have one of its own.
def join_of_derived(sep, items):
    return unwrap_native(sep).join(to_list(items))


def import_star_parts(package, names, globals):
    import_star(import_parts(package, names), names, globals)


def load_by_spec(spec, name):
    import sys
    from importlib.util import module_from_spec

    sys.modules[name] = module = module_from_spec(spec)
    # Parts of a package without a file of its own have no loader.
    if spec.loader is None:
        return
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise


# `C.__new__` of a class of named tuples.
def new_named_of(base, cls, /, *args, **kwargs):
    value = make_named(base, args, kwargs)
    return value if cls is base else wrap_native(cls, value)


# `tuple.__new__`
def new_tuple_of(cls, /, *args):
    base = named_base(cls)
    if base is None:
        return new_native(cls, *args)
    value = make_named(base, tuple(to_list(*args)), {})
    return value if cls is base else wrap_native(cls, value)


# What `__await__` of a coroutine gives: the coroutine, as an iterator.
def coroutine_wrapper(coroutine):
    cls = kept("class of coroutine wrappers")
    if cls is None:
        cls = coroutine_wrapper_class()
        keep("class of coroutine wrappers", cls)
    return cls(coroutine)


def coroutine_wrapper_class():
    class coroutine_wrapper:
        __module__ = "builtins"
        __slots__ = ("__coroutine",)

        def __init__(self, coroutine):
            self.__coroutine = coroutine

        def __iter__(self):
            return self

        def __next__(self):
            return self.__coroutine.send(None)

        def send(self, value):
            return self.__coroutine.send(value)

        def throw(self, *exception):
            return self.__coroutine.throw(*exception)

        def close(self):
            return self.__coroutine.close()

    return coroutine_wrapper


# `del name` where names are in a mapping that is no dict.
def delete_name(namespace, name):
    try:
        del namespace[name]
    except Exception:
        pass
    else:
        return
    raise NameError("name '%s' is not defined" % name, name=name)


# Called between two instructions for who traces the thread.
def trace_event(function, frame, event, value):
    return function(frame, event, value)


# `help`: without the library in MicroPython's form.
def help_on_pc(*args):
    try:
        from pydoc import help
    except ImportError:
        help = help_of
    help(*args)


# Does a pattern take this instance for a sequence?
def is_sequence(subject, abstract):
    if isinstance(subject, (str, bytes, bytearray)):
        return False
    native = type(unwrap_native(subject)).__name__ in ("list", "tuple", "deque", "array")
    if abstract is None:
        return native
    if not native and not isinstance(subject, abstract.Sequence):
        return False
    return counts_as(subject, abstract, abstract.Sequence)


# Which of the two patterns take an instance for that may be a sequence and a mapping: the first of
# its classes that is one of both alone decides.
def counts_as(subject, abstract, wanted):
    if not isinstance(subject, abstract.Mapping) or not isinstance(subject, abstract.Sequence):
        return True
    for cls in type(subject).__mro__:
        found = [kind for kind in (abstract.Mapping, abstract.Sequence) if issubclass(cls, kind)]
        if len(found) == 1:
            return found[0] is wanted
    return True
