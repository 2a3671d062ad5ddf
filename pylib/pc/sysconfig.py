# Where things would be installed; nothing is.

import os
import sys


def get_python_version():
    return "%d.%d" % sys.version_info[:2]


def get_platform():
    from os import uname

    try:
        return "%s-%s" % (sys.platform, uname()[4])
    except (AttributeError, OSError):
        return sys.platform


_PLACES = {
    "stdlib": "/usr/lib/pyrite", "platstdlib": "/usr/lib/pyrite",
    "purelib": "/usr/lib/pyrite/site-packages", "platlib": "/usr/lib/pyrite/site-packages",
    "include": "/usr/include/pyrite", "scripts": "/usr/bin", "data": "/usr",
}


# Places by the name of a scheme.
_INSTALL_SCHEMES = {"posix_prefix": _PLACES}
_CONFIG_VARS = {}


def get_paths(scheme="posix_prefix", vars=None, expand=True):
    return dict(_PLACES)


def get_path(name, scheme="posix_prefix", vars=None, expand=True):
    return _PLACES[name]


def get_path_names():
    return tuple(_PLACES)


def get_scheme_names():
    return ("posix_prefix",)


def get_default_scheme():
    return "posix_prefix"


def get_config_vars(*names):
    if not _CONFIG_VARS:
        _CONFIG_VARS.update(
            {
                "prefix": "/usr", "exec_prefix": "/usr", "EXT_SUFFIX": None, "SOABI": None,
                "py_version": "%d.%d.%d" % sys.version_info[:3],
                "py_version_short": get_python_version(),
                "projectbase": os.path.dirname(sys.executable),
                "py_version_nodot": "%d%d" % sys.version_info[:2],
            }
        )
    return [_CONFIG_VARS.get(name) for name in names] if names else _CONFIG_VARS


def get_config_var(name):
    return get_config_vars().get(name)


def is_python_build(check_home=False):
    return False
