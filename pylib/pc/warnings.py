# Warnings are printed on the standard error output, raised, recorded or left out, as filters say.

import sys

# (action, pattern of the text, class, pattern of the module, line), the first that fits counts.
filters = []
_defaultaction = defaultaction = "default"
onceregistry = {}
_seen = set()
# Lists of those who record.
_records = []

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")


class WarningMessage:
    def __init__(
        self, message, category, filename="", lineno=0, file=None, line=None, source=None
    ):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self):
        name = self.category.__name__ if self.category else None
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message,
            name,
            self.filename,
            self.lineno,
            self.line,
        )


# The frame that a warning is about. Those of the interpreter and of this module do not count: `from m import name`
# reads the name in one.
def _frame(level):
    try:
        frame = sys._getframe(0)
    except ValueError:
        return None
    while level > 1 and frame is not None:
        frame = frame.f_back
        if frame is None or frame.f_code.co_filename != "<prelude>":
            level -= 1
    return frame


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(
            "category must be a Warning subclass, not '%s'" % type(category).__name__
        )
    frame = _frame(stacklevel)
    if frame is None:
        filename, lineno, names = "sys", 1, {}
    else:
        filename, lineno, names = frame.f_code.co_filename, frame.f_lineno, frame.f_globals
    module = names.get("__name__", "<string>")
    warn_explicit(message, category, filename, lineno, module, source=source)


def warn_explicit(
    message,
    category,
    filename,
    lineno,
    module=None,
    registry=None,
    module_globals=None,
    source=None,
):
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action != "always" and _is_known(action, text, category, module, lineno, registry):
        return
    found = WarningMessage(message, category, filename, lineno, source=source)
    if _records:
        _records[-1].append(found)
    elif showwarning is not _showwarning:
        showwarning(message, category, filename, lineno)
    else:
        _showwarnmsg(found)


# The interpreter tells when a coroutine dies that nobody has awaited. Programs for MicroPython,
# which says nothing of it, have its small library on the path.
def _warn_unawaited_coroutine(coro):
    if ".frozen/_micropython" in sys.path:
        return
    text = "coroutine '%s' was never awaited" % coro.__qualname__
    warn(text, RuntimeWarning, stacklevel=2, source=coro)


def _action(text, category, module, lineno):
    for action, message, cls, where, line in filters:
        if not issubclass(category, cls) or line not in (0, lineno):
            continue
        if _fits(message, text) and _fits(where, module):
            return action
    return defaultaction


# A filter has patterns, or None, or a text that has to be the same.
def _fits(wanted, text):
    if wanted is None or isinstance(wanted, str):
        return wanted in (None, text)
    return wanted.match(text)


# Has this been shown as often as the action wants?
def _is_known(action, text, category, module, lineno, registry):
    key = action, text, category
    if action == "default":
        key += (module, lineno)
    elif action == "module":
        key += (module,)
    known = _seen if registry is None else registry
    if key in known:
        return True
    if registry is None:
        known.add(key)
    else:
        known[key] = 1
    return False


def formatwarning(message, category, filename=None, lineno=None, line=None):
    if filename is None:
        return "%s: %s\n" % (category.__name__, message)
    text = "%s:%s: %s: %s\n" % (filename, lineno, category.__name__, message)
    if line is None:
        import linecache

        line = linecache.getline(filename, lineno)
    line = line.strip()
    return text + "  " + line + "\n" if line else text


def _showwarnmsg(found):
    text = formatwarning(
        found.message, found.category, found.filename, found.lineno, found.line
    )
    print(text, end="", file=found.file or sys.stderr)


def showwarning(message, category, filename=None, lineno=None, file=None, line=None):
    _showwarnmsg(WarningMessage(message, category, filename, lineno, file, line))


_showwarning = showwarning


def _add(item, append):
    if item in filters:
        if append:
            return
        filters.remove(item)
    filters.insert(len(filters) if append else 0, item)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError("invalid action: %r" % (action,))
    if not isinstance(lineno, int) or lineno < 0:
        raise AssertionError("lineno must be an int >= 0")
    _add((action, None, category, None, lineno), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError("invalid action: %r" % (action,))
    if not isinstance(message, str):
        raise AssertionError("message must be a string")
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise AssertionError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise AssertionError("module must be a string")
    if not isinstance(lineno, int) or lineno < 0:
        raise AssertionError("lineno must be an int >= 0")
    import re

    text = re.compile(message, re.IGNORECASE) if message else None
    where = re.compile(module) if module else None
    _add((action, text, category, where, lineno), append)


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(
        self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False
    ):
        self._record = record
        self._entered = False
        self._filter = action, category, lineno, append

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._filters = filters[:]
        self._seen = set(_seen)
        self._show = showwarning
        if self._filter[0] is not None:
            simplefilter(*self._filter)
        if self._record:
            self._list = []
            _records.append(self._list)
            return self._list

    def __exit__(self, *exc_info):
        global showwarning
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters[:] = self._filters
        _seen.clear()
        _seen.update(self._seen)
        showwarning = self._show
        if self._record:
            for i, records in enumerate(_records):
                if records is self._list:
                    del _records[i]
                    break


# An option of `-W` or `PYTHONWARNINGS`: action:message:category:module:line, of which the end may
# be missing, and an action be cut short.
class _OptionError(Exception):
    pass


def _setoption(text):
    parts = [part.strip() for part in text.split(":")]
    if len(parts) > 5:
        raise _OptionError("too many fields (max 5): %r" % (text,))
    action, message, category, module, lineno = parts + [""] * (5 - len(parts))
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        import re

        message = re.escape(message)
        module = module and re.escape(module) + r"\Z"
    try:
        lineno = int(lineno or 0)
        if lineno < 0:
            raise ValueError
    except (ValueError, OverflowError):
        raise _OptionError("invalid lineno %r" % (lineno,)) from None
    filterwarnings(action, message, category, module, lineno)


def _getaction(text):
    if not text:
        return "default"
    if text == "all":
        return "always"
    for action in ("default", "always", "ignore", "module", "once", "error"):
        if action.startswith(text):
            return action
    raise _OptionError("invalid action: %r" % (text,))


def _getcategory(text):
    if not text:
        return Warning
    module, _, name = text.rpartition(".")
    try:
        found = __import__(module or "builtins", None, None, [name])
    except ImportError:
        raise _OptionError("invalid module name: %r" % (module,)) from None
    try:
        found = getattr(found, name)
    except AttributeError:
        raise _OptionError("unknown warning category: %r" % (text,)) from None
    if not (isinstance(found, type) and issubclass(found, Warning)):
        raise _OptionError("invalid warning category: %r" % (text,))
    return found


def _begin():
    hidden = DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning
    for category in hidden:
        simplefilter("ignore", category, append=True)
    # What a person has written himself is told.
    filters.insert(0, ("default", None, DeprecationWarning, "__main__", 0))
    for text in sys.warnoptions:
        try:
            _setoption(text)
        except _OptionError as e:
            print("Invalid -W option ignored:", e, file=sys.stderr)


_begin()
