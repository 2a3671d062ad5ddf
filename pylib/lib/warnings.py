# Warnings are printed on the standard error output; filters decide by class.

import sys

# (action, class), the first that fits counts.
filters = []
_seen = set()


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    action = "default"
    for what, cls in filters:
        if issubclass(category, cls):
            action = what
            break
    if action == "ignore":
        return
    if action == "error":
        raise message if isinstance(message, Warning) else category(message)
    key = category, str(message)
    if action != "always":
        if key in _seen:
            return
        _seen.add(key)
    if _records:
        _records[-1].append(WarningMessage(message, category))
    else:
        showwarning(message, category)


class WarningMessage:
    def __init__(self, message, category, filename="", lineno=0):
        self.message = message if isinstance(message, Warning) else category(message)
        self.category = category
        self.filename = filename
        self.lineno = lineno


def formatwarning(message, category, filename=None, lineno=None, line=None):
    return "%s: %s\n" % (category.__name__, message)


def showwarning(message, category, filename=None, lineno=None, file=None, line=None):
    print(formatwarning(message, category), end="", file=file or sys.stderr)


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in ("default", "error", "ignore", "always", "module", "once"):
        raise AssertionError("invalid action: %r" % (action,))
    filters.insert(len(filters) if append else 0, (action, category))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    simplefilter(action, category, lineno, append)


def resetwarnings():
    filters.clear()


_records = []


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning):
        self._record = record
        self._action = action, category

    def __enter__(self):
        self._filters = list(filters)
        if self._action[0] is not None:
            simplefilter(*self._action)
        if self._record:
            self._list = []
            _records.append(self._list)
            return self._list

    def __exit__(self, *exc_info):
        filters[:] = self._filters
        if self._record:
            for i, records in enumerate(_records):
                if records is self._list:
                    del _records[i]
                    break
