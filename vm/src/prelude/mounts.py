# File systems by path. The mount table is a list: the current entry (None in the root directory
# above all mounts), then all entries, each (file system, path); "/" is the last.


def path_text(path):
    if isinstance(path, bytes):
        return path.decode()
    if not isinstance(path, str):
        raise TypeError("path must be str or bytes, not " + type(path).__name__)
    return path


# The entry that a path belongs to, and the path inside its file system. The entry is None for
# the root directory itself.
def mount_of(path):
    text = path_text(path)
    table = mounts()
    if text[:1] != "/" and table[0] is not None:
        return table[0], path
    name = text[1:] if text[:1] == "/" else text
    if not name:
        return None, path
    for entry in table[1:]:
        point = entry[1][1:]
        if not point:
            return entry, path
        if name == point or name.startswith(point + "/"):
            inside = name[len(point) :] or "/"
            return entry, inside.encode() if isinstance(path, bytes) else inside
    raise OSError(19)


# The file system and the path inside it, for what cannot be done to the root directory.
def inside_mount(path):
    entry, inside = mount_of(path)
    if entry is None:
        raise OSError(1)
    return entry[0], inside


def root_mount():
    for entry in mounts()[1:]:
        if entry[1] == "/":
            return entry[0]
    return None


def vfs_mount(*args, readonly=False, mkfs=False):
    if not args:
        return mounts()[1:]
    if len(args) != 2:
        raise TypeError("function takes 2 positional arguments but %d were given" % len(args))
    fs, point = args
    path_text(point)
    if not hasattr(fs, "mount"):
        fs = detect_fs(fs)
    fs.mount(readonly, mkfs)
    table = list(mounts())
    for entry in table[1:]:
        at = entry[1]
        if at != "/" and (at == point or point.startswith(at + "/")):
            raise OSError(1)
    if table[-1] is not None and len(table) > 1 and table[-1][1] == "/":
        table.insert(len(table) - 1, (fs, point))
    else:
        table.append((fs, point))
    set_mounts(table)


def vfs_umount(target):
    table = list(mounts())
    for i in range(1, len(table)):
        fs, point = table[i]
        if fs is target or (isinstance(target, str) and point == target):
            if table[0] is table[i]:
                table[0] = None
            del table[i]
            set_mounts(table)
            fs.umount()
            return
    raise OSError(22)


# The file system on a block device.
def detect_fs(device):
    try:
        for block in range(2):
            magic = bytearray(8)
            device.readblocks(block, magic, 8)
            if magic == b"littlefs":
                return lfs_class()(device)
            device.readblocks(block, magic, 40)
            if magic == b"littlefs":
                return lfs1_class()(device)
    except Exception:
        pass
    try:
        return fat_class()(device)
    except NameError:
        raise OSError(19)


def os_listdir(path=""):
    return [entry[0] for entry in os_ilistdir(path)]


def os_ilistdir(path=""):
    entry, inside = mount_of(path)
    if entry is not None:
        return entry[0].ilistdir(inside)
    return list_root(isinstance(path, bytes))


def list_root(as_bytes):
    for fs, point in mounts()[1:]:
        if point == "/":
            for entry in fs.ilistdir("/"):
                yield entry
        else:
            name = point[1:]
            yield name.encode() if as_bytes else name, 0x4000, 0


def os_stat(path):
    entry, inside = mount_of(path)
    if entry is None:
        return 0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0
    return entry[0].stat(inside)


def os_statvfs(path):
    entry, inside = mount_of(path)
    if entry is None:
        fs = root_mount()
        if fs is None:
            return 0, 0, 0, 0, 0, 0, 0, 0, 0, 255
        return fs.statvfs("/")
    return entry[0].statvfs(inside)


def os_mkdir(path):
    entry, inside = mount_of(path)
    if entry is None or inside in ("/", b"/"):
        raise OSError(17)
    return entry[0].mkdir(inside)


def os_rmdir(path):
    fs, inside = inside_mount(path)
    return fs.rmdir(inside)


def os_remove(path):
    fs, inside = inside_mount(path)
    return fs.remove(inside)


def os_rename(old, new):
    fs, inside = inside_mount(old)
    to_fs, to_inside = inside_mount(new)
    if fs is not to_fs:
        raise OSError(1)
    return fs.rename(inside, to_inside)


def os_chdir(path):
    entry, inside = mount_of(path)
    if entry is None:
        fs = root_mount()
        if fs is not None:
            fs.chdir("/")
    else:
        entry[0].chdir(inside)
    table = mounts()
    table[0] = entry
    set_mounts(table)


def os_getcwd():
    entry = mounts()[0]
    if entry is None:
        return "/"
    path = entry[0].getcwd()
    if entry[1] == "/":
        return path or "/"
    return entry[1] if path == "/" else entry[1] + path


# The number of the last error, as far as programs have set it.
def os_errno(*number):
    if not number:
        return kept("errno") or 0
    keep("errno", number[0])


# Further arguments of `open` have no meaning here.
def open_file(file, mode="r", *others):
    to_path = class_method(file, "__fspath__")
    if to_path is not None:
        return os_open(to_path(file), mode)
    if isinstance(file, str) and type(file) is not str:
        return os_open(unwrap_native(file), mode)
    fs, inside = inside_mount(file)
    return fs.open(inside, mode)


def exec_file(path, globals, locals):
    exec(compile(import_read(path), path, "exec"), globals, locals)


# What a path is for `import`: 0 nothing, 1 a directory, 2 a file. An error means that nothing
# is there.
def import_stat(path):
    try:
        entry, inside = mount_of(path)
        if entry is None:
            return 0
        return 1 if entry[0].stat(inside)[0] & 0x4000 else 2
    except Exception:
        return 0


# Looks for the module `name`, called `last` in its folder, and tells what it has found.
def import_search(name, last, folders):
    found = None, None, None
    for folder in folders:
        frozen = import_frozen(folder, last)
        if frozen is not None:
            found = frozen[0], None, frozen[1]
        else:
            base = folder + "/" + last if folder else last
            if import_stat(base) == 1:
                found = import_one(base + "/__init__") + (base,)
            else:
                found = import_one(base) + (None,)
        if found != (None, None, None):
            break
    found_module(name, found)


def import_one(base):
    for path in (base + ".py", base + ".pyri"):
        if import_stat(path) == 2:
            return path, import_read(path)
    return None, None


def import_read(path):
    f = os_open(path, "rb")
    try:
        buffer = bytearray(import_size(f))
        source = bytearray()
        while True:
            n = f.readinto(buffer)
            if not n:
                break
            source += memoryview(buffer)[:n]
    finally:
        f.close()
    return bytes(source)


# How many bytes of a file to read at a time.
def import_size(f):
    try:
        size = f.ioctl(11, 0)
    except (AttributeError, OSError):
        return 256
    return min(max(size, 20), 256)
