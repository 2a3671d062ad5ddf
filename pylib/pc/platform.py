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


# The sixth part is not shown.
class uname_result(namedtuple("uname_result", "system node release version machine")):
    @property
    def processor(self):
        return processor()

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __len__(self):
        return 6

    def __getitem__(self, key):
        return tuple(self)[key]


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


# Library of C and its version: the interpreter does not depend on one.
def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return lib, version


def platform(aliased=False, terse=False):
    parts = [system(), release()] if terse else [system(), release(), machine()]
    return "-".join(part.replace(" ", "_") for part in parts if part)


def python_branch():
    return ""


python_revision = python_branch


def python_build():
    return "main", ""


def python_compiler():
    return "Pyrite"


def freedesktop_os_release():
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as f:
                return _release(f)
        except OSError as e:
            error = e
    raise OSError(error.errno, "Unable to read files /etc/os-release, /usr/lib/os-release")


def _release(lines):
    import shlex

    found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        name, is_there, value = line.strip().partition("=")
        if is_there and not name.startswith("#"):
            found[name] = "".join(shlex.split(value))
    return found


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    return release, vendor, vminfo, osinfo


if __name__ == "__main__":
    print(platform())
