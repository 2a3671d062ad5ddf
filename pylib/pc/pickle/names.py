# By which module and name an object is found again, and what modules of Python 2 are called now.

import builtins
import sys

# Modules of Python 2 by their names in Python 3.
OLD_MODULES = {
    "builtins": "__builtin__",
    "copyreg": "copy_reg",
    "queue": "Queue",
    "socketserver": "SocketServer",
    "configparser": "ConfigParser",
    "reprlib": "repr",
    "_thread": "thread",
    "http.client": "httplib",
    "http.cookies": "Cookie",
    "http.cookiejar": "cookielib",
    "xmlrpc.client": "xmlrpclib",
    "html.parser": "HTMLParser",
    "html.entities": "htmlentitydefs",
    "urllib.robotparser": "robotparser",
    "dbm": "whichdb",
    "_abcoll": "collections.abc",
    "collections.abc": "_abcoll",
    "pickle": "cPickle",
}

# Exceptions that Python 2 had no class for are those above them.
_NEW_ERRORS = (
    "BlockingIOError BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError "
    "ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError "
    "InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError "
    "TimeoutError"
).split()
_NOT_OLD = "EncodingWarning ExceptionGroup BaseExceptionGroup RecursionError StopAsyncIteration"

# Single names that have moved.
OLD_NAMES = {
    ("builtins", "range"): ("__builtin__", "xrange"),
    ("builtins", "str"): ("__builtin__", "unicode"),
    ("builtins", "int"): ("__builtin__", "long"),
    ("builtins", "chr"): ("__builtin__", "unichr"),
    ("builtins", "zip"): ("itertools", "izip"),
    ("builtins", "map"): ("itertools", "imap"),
    ("builtins", "filter"): ("itertools", "ifilter"),
    ("builtins", "input"): ("__builtin__", "raw_input"),
    ("functools", "reduce"): ("__builtin__", "reduce"),
    ("sys", "intern"): ("__builtin__", "intern"),
    ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
    ("collections", "UserList"): ("UserList", "UserList"),
    ("collections", "UserString"): ("UserString", "UserString"),
    ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
    ("itertools", "zip_longest"): ("itertools", "izip_longest"),
}
for _name in dir(builtins):
    _found = getattr(builtins, _name)
    if isinstance(_found, type) and issubclass(_found, BaseException):
        if _name in _NEW_ERRORS:
            OLD_NAMES["builtins", _name] = ("exceptions", "OSError")
        elif _name == "ModuleNotFoundError":
            OLD_NAMES["builtins", _name] = ("exceptions", "ImportError")
        elif _name not in _NOT_OLD.split():
            OLD_NAMES["builtins", _name] = ("exceptions", _name)
_NOT_BACK = ("cPickle",)

NEW_MODULES = {old: new for new, old in OLD_MODULES.items() if old not in _NOT_BACK}
NEW_MODULES.update({"cPickle": "pickle", "cStringIO": "io", "StringIO": "io"})
NEW_MODULES.update({"exceptions": "builtins", "__builtin__": "builtins"})
NEW_NAMES = {old: new for new, old in OLD_NAMES.items() if new[1] not in _NEW_ERRORS}
NEW_NAMES["__builtin__", "basestring"] = ("builtins", "str")
NEW_NAMES["exceptions", "StandardError"] = ("builtins", "Exception")
NEW_NAMES["UserDict", "UserDict"] = ("collections", "UserDict")
for _socket in ("socket", "_socket"):
    NEW_NAMES[_socket, "fromfd"] = ("socket", "fromfd")


# What `path`, dotted, leads to from `root`, and the object that has it.
def follow(root, path):
    parent, found = None, root
    for part in path.split("."):
        if part == "<locals>":
            raise AttributeError("Can't get local attribute " + repr(path) + " on " + repr(root))
        try:
            parent, found = found, getattr(found, part)
        except AttributeError:
            text = "Can't get attribute " + repr(path) + " on " + repr(root)
            raise AttributeError(text) from None
    return found, parent


# Built-in types that other modules have.
_HOMES = {"deque": "collections", "array": "array"}


def whichmodule(obj, name):
    module = getattr(obj, "__module__", None)
    if module == "builtins" and not hasattr(builtins, name.partition(".")[0]):
        module = _HOMES.get(name)
    if module is not None:
        return module
    for module, it in sys.modules.copy().items():
        if it is None or module in ("__main__", "__mp_main__"):
            continue
        try:
            if follow(it, name)[0] is obj:
                return module
        except AttributeError:
            pass
    return "__main__"
