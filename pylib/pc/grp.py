# Groups of the system, as `/etc/group` has them.

from collections import namedtuple

struct_group = namedtuple("struct_group", "gr_name gr_passwd gr_gid gr_mem")
struct_group.__module__ = "grp"


def getgrall():
    found = []
    with open("/etc/group", encoding="utf-8", errors="replace") as f:
        for line in f:
            fields = line.rstrip("\n").split(":")
            if len(fields) == 4:
                members = fields[3].split(",") if fields[3] else []
                found.append(struct_group(fields[0], fields[1], int(fields[2]), members))
    return found


def getgrnam(name):
    if not isinstance(name, str):
        raise TypeError("getgrnam() argument must be str, not " + type(name).__name__)
    for entry in getgrall():
        if entry.gr_name == name:
            return entry
    raise KeyError("getgrnam(): name not found: %r" % name)


def getgrgid(id):
    if not isinstance(id, int):
        raise TypeError("group id must be int, not " + type(id).__name__)
    for entry in getgrall():
        if entry.gr_gid == id:
            return entry
    raise KeyError("getgrgid(): gid not found: %d" % id)
