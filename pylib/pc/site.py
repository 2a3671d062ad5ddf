# Folders of installed modules. None is added: `MICROPYPATH` says where modules are.

import os
import sys

PREFIXES = [sys.prefix, sys.exec_prefix]
ENABLE_USER_SITE = False
USER_SITE = USER_BASE = None


def getsitepackages(prefixes=None):
    return [path for path in sys.path if path and os.path.isdir(path)]


def getuserbase():
    return os.path.join(os.path.expanduser("~"), ".local")


def getusersitepackages():
    return os.path.join(getuserbase(), "lib", "python%d.%d" % sys.version_info[:2], "site-packages")


def addsitedir(sitedir, known_paths=None):
    if sitedir not in sys.path:
        sys.path.append(sitedir)
    return known_paths


def main():
    pass
