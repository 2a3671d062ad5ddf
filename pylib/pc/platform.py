# What programs for PCs expect of `platform` beyond the built-in module.

from uplatform import *
import sys
from collections import namedtuple


def python_implementation():
    return "Pyrite"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def system():
    return {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}.get(sys.platform, sys.platform)


def _uname(i):
    import os

    return os.uname()[i]


uname_result = namedtuple("uname_result", "system node release version machine")


def uname():
    return uname_result(system(), *[_uname(i) for i in (1, 2, 3, 4)])


def node():
    return _uname(1)


def release():
    return _uname(2)


def version():
    return _uname(3)


def machine():
    return _uname(4)


def processor():
    return ""


def architecture(executable=None):
    return ("64bit" if sys.maxsize > 2**32 else "32bit"), ""
