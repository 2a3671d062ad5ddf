# ROMFS: files that are read where they lie, in memory that does not change.
#
# All is records: kind, length, payload, the first two as numbers of seven bits a byte, the highest
# first. The volume is a record; its payload has directories (4) and files (5), which begin with
# their name, and in a file its contents (2) or where they are (3). Records of other kinds are
# skipped. A record that does not fit into the one around it ends the search: what lies behind
# damage is not there. A place is (kind, first byte, end).


def rom_class():
    cls = kept("VfsRom")
    if cls is None:

        class VfsRom:
            clips = True
            __init__ = rom_init
            mount = rom_mount
            umount = rom_umount
            open = rom_open
            ilistdir = rom_ilistdir
            chdir = rom_chdir
            getcwd = rom_getcwd
            stat = rom_stat
            statvfs = rom_statvfs
            file_read = rom_file_read
            file_shut = rom_file_shut

        cls = VfsRom
        keep("VfsRom", cls)
    return cls


def rom_init(self, memory):
    self.memory = view = memoryview(memory)
    if bytes(view[:3]) != b"\xd2\xcd1":
        raise OSError(19)
    for kind, start, end in rom_records(view, 0, len(view)):
        self.start, self.end = start, end
        return
    raise OSError(19)


def rom_mount(self, readonly, mkfs):
    if mkfs:
        raise OSError(1)


def rom_umount(self):
    pass


# The number at `at` and the place behind it; EIO if it does not end, or is too large to be one.
def rom_number(view, at, end):
    value = 0
    while at < end and not value >> 25:
        b = view[at]
        at += 1
        value = value << 7 | b & 127
        if b < 128:
            return value, at
    raise OSError(5)


def rom_records(view, at, end):
    while at < end:
        try:
            kind, at = rom_number(view, at, end)
            size, at = rom_number(view, at, end)
        except OSError:
            return
        if not kind or size > end - at:
            return
        yield kind, at, at + size
        at += size


# The directories and files of a directory: (name, place); that of a file is where its contents
# are.
def rom_entries(v, place):
    view = v.memory
    for kind, at, end in rom_records(view, place[1], place[2]):
        if kind == 4 or kind == 5:
            try:
                size, at = rom_number(view, at, end)
                name = bytes(view[at : min(at + size, end)])
                at += size
                if at > end:
                    return
                yield name, (4, at, end) if kind == 4 else rom_contents(v, at, end)
            except OSError:
                return


def rom_contents(v, at, end):
    view = v.memory
    for kind, start, stop in rom_records(view, at, end):
        if kind == 2:
            return 5, start, stop
        if kind == 3:
            size, start = rom_number(view, start, stop)
            at, start = rom_number(view, start, stop)
            at += v.start
            if at + size <= v.end:
                return 5, at, at + size
            break
    raise OSError(5)


def rom_find(v, path):
    place = 4, v.start, v.end
    for part in path_parts("", path):
        wanted = part.encode()
        if place[0] != 4:
            raise OSError(2)
        for name, inside in rom_entries(v, place):
            if name == wanted:
                place = inside
                break
        else:
            raise OSError(2)
    return place


def rom_open(self, path, mode="r"):
    read, write, create, exclusive, truncate, append = parse_mode(mode)
    if write:
        raise OSError(30)
    kind, start, end = rom_find(self, path)
    if kind == 4:
        raise OSError(21)
    f = file_new(self, mode, True, False, False)
    f.start = start
    f.size = end - start
    return f


def rom_file_read(self, f, count):
    return self.memory[f.start + f.pos : f.start + min(f.pos + count, f.size)]


def rom_file_shut(self, f):
    pass


def rom_ilistdir(self, path=""):
    place = rom_find(self, path)
    if place[0] != 4:
        raise OSError(2)
    return rom_list(self, place, isinstance(path, bytes))


def rom_list(v, place, as_bytes):
    for name, (kind, start, end) in rom_entries(v, place):
        kind = 0x4000 if kind == 4 else 0x8000
        yield name if as_bytes else str(name, "utf-8"), kind, 0, end - start


# There are no other current directories than the root.
def rom_chdir(self, path):
    if path_parts("", path):
        raise OSError(95)


def rom_getcwd(self):
    return ""


def rom_stat(self, path):
    kind, start, end = rom_find(self, path)
    return 0x4000 if kind == 4 else 0x8000, 0, 0, 0, 0, 0, end - start, 0, 0, 0


def rom_statvfs(self, path):
    return 1, 0, self.end - self.start, 0, 0, 0, 0, 0, 0, 32767


# What tools ask for: how many parts of the flash take a ROMFS (1). There is none here, so the
# other requests have nothing to work on.
def rom_ioctl(request, *args):
    return 0 if request == 1 else -22
