# What paths of all systems have in common.

import uos as _os


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        from os import fspath

        m = [fspath(path) for path in m]
    low, high = min(m), max(m)
    for at, c in enumerate(low):
        if c != high[at]:
            return low[:at]
    return low


def getatime(filename):
    from os import fspath

    return float(_os.stat(fspath(filename))[7])


def getctime(filename):
    from os import fspath

    return float(_os.stat(fspath(filename))[9])


def samestat(s1, s2):
    return tuple(s1)[1:3] == tuple(s2)[1:3]


def samefile(f1, f2):
    from os import path

    return path.realpath(f1) == path.realpath(f2)


def sameopenfile(fp1, fp2):
    return fp1 == fp2
