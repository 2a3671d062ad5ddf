# What programs for PCs expect of `platform` beyond the built-in module.

from uplatform import *
from uplatform import platform as _platform
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


uname_result = namedtuple("uname_result", "system node release version machine processor")


def uname():
    return uname_result(system(), *[_uname(i) for i in (1, 2, 3, 4)], processor())


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


def system_alias(system, release, version):
    return system, release, version


# What `uplatform` says, or the system and its release alone.
def platform(aliased=False, terse=False):
    return system() + "-" + release() if terse else _platform()


def python_branch():
    return ""


python_revision = python_branch


def python_build():
    return "default", ""


# What other systems and machines tell; with nothing to tell, what was given.


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    return release, vendor, vminfo, osinfo


# Of the file in which a distribution says what it is.
def freedesktop_os_release():
    import shlex

    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as f:
                lines = f.read().split("\n")
        except OSError:
            continue
        found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
        for line in lines:
            name, equals, value = line.strip().partition("=")
            if equals and name[:1] != "#":
                found[name] = "".join(shlex.split(value))
        return found
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")


if __name__ == "__main__":
    print(platform())
