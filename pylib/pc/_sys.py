# What programs for PCs ask `sys` beyond the built-in module. A program's own values of these names
# come first.

import sys

_MODULES = """
__future__ _abc _aix_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2 _codecs _codecs_cn
_codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc
_compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm
_decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib
_heapq _imp _io _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing
_opcode _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc _pydecimal
_pyio _queue _random _scproxy _sha1 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3
_sre _ssl _stat _statistics _string _strptime _struct _symtable _thread _threading_local _tkinter
_tokenize _tracemalloc _typing _uuid _warnings _weakref _weakrefset _winapi _zoneinfo abc aifc
antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum
errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath
getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr
imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma
mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis
nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle
pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd
py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib
sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics
string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib
tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv
warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
"""


_hooks = []


def addaudithook(hook):
    _hooks.append(hook)


def audit(event, /, *args):
    for hook in _hooks:
        hook(event, args)


_interval = 0.005


def getswitchinterval():
    return _interval


def setswitchinterval(interval):
    global _interval
    if interval <= 0:
        raise ValueError("switch interval must be strictly positive")
    _interval = float(interval)


def call_tracing(func, args):
    return func(*args)


# Nothing runs a program step by step, so only None can be set.
def gettrace():
    return None


def settrace(function, /):
    if function is not None:
        raise NotImplementedError("tracing is not supported")


getprofile, setprofile = gettrace, settrace


def is_finalizing():
    return False


def getfilesystemencodeerrors():
    return "surrogateescape"


def getallocatedblocks():
    from gc import mem_alloc

    return mem_alloc() // 32


def getdlopenflags():
    return 2


def _clear_type_cache():
    pass


def get_coroutine_origin_tracking_depth():
    return 0


def _thread_info():
    from collections import namedtuple

    return namedtuple("thread_info", "name lock version")("pyrite", None, None)


_MADE = {
    "stdlib_module_names": lambda: frozenset(_MODULES.split()),
    "thread_info": _thread_info,
    "orig_argv": lambda: ["pyrite"] + sys.argv,
    "path_importer_cache": dict,
    "warnoptions": list,
    "_xoptions": dict,
    "copyright": lambda: "Pyrite's copyright is in its licence.",
}
_FOUND = {
    "abiflags": "",
    "api_version": 1013,
    "platlibdir": "lib",
    "pycache_prefix": None,
    "_framework": "",
    "_git": ("Pyrite", "", ""),
    "_home": None,
    "_base_executable": "",
    "_stdlib_dir": None,
    "__package__": "",
    "__loader__": None,
    "__spec__": None,
}
_FUNCTIONS = (
    addaudithook, audit, getswitchinterval, setswitchinterval, call_tracing, gettrace, settrace,
    is_finalizing, getfilesystemencodeerrors,
    getallocatedblocks, getdlopenflags, _clear_type_cache, get_coroutine_origin_tracking_depth,
)
_FOUND.update({function.__name__: function for function in _FUNCTIONS})
_FOUND.update({"getprofile": getprofile, "setprofile": setprofile})


# The value of `sys.name`; each is made once.
def attribute(name):
    if name not in _FOUND:
        if name not in _MADE:
            raise AttributeError("module 'sys' has no attribute %r" % name, name=name, obj=sys)
        _FOUND[name] = _MADE[name]()
    return _FOUND[name]


# `type.__dict__["__dict__"]`: what gives an object its `__dict__`.
class getset_descriptor:
    __name__ = __qualname__ = "__dict__"
    __doc__ = None

    def __repr__(self):
        return "<attribute '__dict__' of 'type' objects>"

    def __get__(self, obj, cls=None):
        return self if obj is None else obj.__dict__

    def __set__(self, obj, value):
        obj.__dict__ = value


dictionary = getset_descriptor()
