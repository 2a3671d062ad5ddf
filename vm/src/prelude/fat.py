# FAT12, FAT16 and FAT32 with long names: the volume, its allocation table and its directories.
#
# A volume is an instance of VfsFat. Sectors are written as soon as they change, in an order that
# leaves at worst clusters without a file when power fails. Chains and directories are followed
# no further than the volume has clusters, so a damaged one ends in EIO. `root` is the first
# cluster of the root directory, 0 where it has a place of its own (FAT12, FAT16).


def fat_class():
    cls = kept("VfsFat")
    if cls is None:

        class VfsFat:
            clips = True
            __init__ = fat_init
            mount = fat_mount
            umount = fat_umount
            open = fat_open
            ilistdir = fat_ilistdir
            mkdir = fat_mkdir
            rmdir = fat_rmdir
            remove = fat_remove
            rename = fat_rename
            chdir = fat_chdir
            getcwd = fat_getcwd
            stat = fat_stat
            statvfs = fat_statvfs
            label = fat_label
            mkfs = staticmethod(fat_mkfs)
            file_read = fat_file_read
            file_write = fat_file_write
            file_sync = fat_file_sync
            file_shut = fat_file_shut
            file_resize = fat_file_resize

        cls = VfsFat
        keep("VfsFat", cls)
    return cls


def fat_init(self, device):
    self.device = device
    self.readonly = False
    self.cwd = "/"
    fat_attach(self)


def fat_mount(self, readonly=False, mkfs=False):
    if readonly:
        self.readonly = True
    if self.bits == 0 and mkfs:
        fat_mkfs(self.device)
        fat_attach(self)
    fat_volume(self)


def fat_umount(self):
    device_ioctl(self.device, 3)


# Reads the boot sector. A device without a file system is accepted until it is used.
def fat_attach(v):
    device = v.device
    device.readblocks
    v.bits = 0
    device_ioctl(device, 1)
    v.sector_size = device_ioctl(device, 5) or 512
    v.cache = []
    v.free = -1
    v.next = 2
    v.count = device_ioctl(device, 4)
    start = 0
    boot = fat_sector(v, 0)
    if not fat_is_boot(boot):
        if boot[510] != 0x55 or boot[511] != 0xAA:
            return
        for entry in range(446, 510, 16):
            start = little(boot, entry + 8, 4)
            if boot[entry + 4] and 0 < start < v.count and fat_is_boot(fat_sector(v, start)):
                boot = fat_sector(v, start)
                break
        else:
            return
    fat_layout(v, boot, start)


def fat_is_boot(b):
    if len(b) < 512 or b[510] != 0x55 or b[511] != 0xAA or b[0] not in (0xEB, 0xE9, 0xE8):
        return False
    return b[54:57] == b"FAT" or b[82:87] == b"FAT32"


def fat_layout(v, b, start):
    v.spc = b[13]
    v.n_fats = b[16]
    v.n_root = little(b, 17, 2)
    v.fat_size = little(b, 22, 2) or little(b, 36, 4)
    total = little(b, 19, 2) or little(b, 32, 4)
    bad = little(b, 11, 2) != v.sector_size or v.spc == 0 or v.spc & (v.spc - 1)
    v.fat_start = start + little(b, 14, 2)
    v.root_start = v.fat_start + v.n_fats * v.fat_size
    v.data_start = v.root_start + (v.n_root * 32 + v.sector_size - 1) // v.sector_size
    if bad or v.n_fats not in (1, 2) or v.fat_start == start or start + total <= v.data_start:
        return
    v.n_clusters = (start + total - v.data_start) // v.spc
    bits = 12 if v.n_clusters < 4086 else 16 if v.n_clusters < 65526 else 32
    if bits != 32 and not little(b, 22, 2):
        bits = 32
    v.info = start + little(b, 48, 2) if bits == 32 else 0
    v.root = little(b, 44, 4) if bits == 32 else 0
    room = v.fat_size * v.sector_size * 8 // bits - 2
    if v.n_clusters > room or start + total > v.count:
        return
    if bits == 32 and not 2 <= v.root < v.n_clusters + 2:
        return
    v.bits = bits


def fat_volume(v):
    if v.bits == 0:
        raise OSError(19)
    return v


def fat_writable(v):
    if v.readonly or not hasattr(v.device, "writeblocks"):
        raise OSError(30)
    return fat_volume(v)


# ---- sectors


# The contents of a sector, shared: who changes them calls fat_store.
def fat_sector(v, n):
    cache = v.cache
    for i in range(len(cache)):
        if cache[i][0] == n:
            if i:
                cache.insert(0, cache.pop(i))
            return cache[0][1]
    data = cache.pop()[1] if len(cache) > 2 else bytearray(v.sector_size)
    fat_read_into(v, n, data)
    cache.insert(0, (n, data))
    return data


def fat_read_into(v, n, data):
    if not 0 <= n < v.count or device_error(v.device.readblocks(n, data)):
        raise OSError(5)


def fat_store(v, n, data):
    if not 0 <= n < v.count:
        raise OSError(5)
    # Should the device fail, the old contents are what is there.
    try:
        if device_error(v.device.writeblocks(n, data)):
            raise OSError(5)
    except BaseException:
        v.cache = []
        raise


# Forgets a sector that is written past the cache.
def fat_forget(v, n):
    v.cache = [entry for entry in v.cache if entry[0] != n]


def fat_sector_of(v, cluster):
    if not 2 <= cluster < v.n_clusters + 2:
        raise OSError(5)
    return v.data_start + (cluster - 2) * v.spc


def fat_zero(v, cluster):
    first = fat_sector_of(v, cluster)
    empty = bytearray(v.sector_size)
    for n in range(first, first + v.spc):
        fat_forget(v, n)
        fat_store(v, n, empty)


# ---- allocation table


def fat_get(v, cluster):
    if v.bits == 12:
        at = cluster + cluster // 2
        value = fat_byte(v, at) | fat_byte(v, at + 1) << 8
        return value >> 4 if cluster & 1 else value & 0xFFF
    size = v.bits // 8
    at = cluster * size
    data = fat_sector(v, v.fat_start + at // v.sector_size)
    value = little(data, at % v.sector_size, size)
    return value if size == 2 else value & 0xFFFFFFF


def fat_byte(v, at):
    return fat_sector(v, v.fat_start + at // v.sector_size)[at % v.sector_size]


def fat_set(v, cluster, value):
    if v.bits == 12:
        at = cluster + cluster // 2
        if cluster & 1:
            value = value << 4 | fat_byte(v, at) & 15
        else:
            value = value & 0xFFF | (fat_byte(v, at + 1) & 0xF0) << 8
        size = 2
    else:
        size = v.bits // 8
        at = cluster * size
    for i in range(size):
        n, offset = (at + i) // v.sector_size, (at + i) % v.sector_size
        data = fat_sector(v, v.fat_start + n)
        # The four highest bits of FAT32 are not ours.
        keep = data[offset] & 0xF0 if i == 3 else 0
        data[offset] = keep | value & (15 if i == 3 else 255)
        value >>= 8
        if i == size - 1 or offset == v.sector_size - 1:
            for copy in range(v.n_fats):
                fat_store(v, v.fat_start + copy * v.fat_size + n, data)


def fat_end(v):
    return (1 << (28 if v.bits == 32 else v.bits)) - 1


# The next cluster of a chain, 0 at its end.
def fat_follow(v, cluster):
    value = fat_get(v, cluster)
    if value >= fat_end(v) - 7:
        return 0
    if not 2 <= value < v.n_clusters + 2:
        raise OSError(5)
    return value


# Takes a free cluster and hangs it behind `last` (0 begins a chain).
def fat_take(v, last):
    n = v.n_clusters
    for i in range(n):
        cluster = (v.next - 2 + i) % n + 2
        if fat_get(v, cluster) == 0:
            fat_unknown_free(v)
            fat_set(v, cluster, fat_end(v))
            if last:
                fat_set(v, last, cluster)
            v.next = cluster + 1
            if v.free > 0:
                v.free -= 1
            return cluster
    raise OSError(28)


def fat_release(v, cluster):
    for _ in range(v.n_clusters):
        if not cluster:
            return
        after = fat_follow(v, cluster)
        fat_unknown_free(v)
        fat_set(v, cluster, 0)
        if v.free >= 0:
            v.free += 1
        cluster = after
    raise OSError(5)


# FAT32 notes the number of free clusters; "unknown" is always right.
def fat_unknown_free(v):
    info, v.info = v.info, 0
    if info:
        data = fat_sector(v, info)
        if data[:4] == b"RRaA" and data[488:496] != b"\xff" * 8:
            data[488:496] = b"\xff" * 8
            fat_store(v, info, data)


def fat_count_free(v):
    if v.free < 0:
        free = 0
        for cluster in range(2, v.n_clusters + 2):
            free += fat_get(v, cluster) == 0
        v.free = free
    return v.free


# ---- directories; one is named by its first cluster


def fat_dir_sectors(v, cluster):
    if cluster == 0:
        for n in range(v.root_start, v.data_start):
            yield n
        return
    for _ in range(v.n_clusters):
        first = fat_sector_of(v, cluster)
        for n in range(first, first + v.spc):
            yield n
        cluster = fat_follow(v, cluster)
        if not cluster:
            return
    raise OSError(5)


# The entries of a directory: (name, raw entry, place, places of its long name); a place is a
# sector and an offset.
def fat_entries(v, cluster):
    long = []
    for n in fat_dir_sectors(v, cluster):
        for at in range(0, v.sector_size, 32):
            raw = bytes(fat_sector(v, n)[at : at + 32])
            if raw[0] == 0:
                return
            if raw[0] == 0xE5:
                long = []
            elif raw[11] & 0x3F == 0x0F:
                if raw[0] & 0x40:
                    long = []
                long.append((raw, (n, at)))
            else:
                if not raw[11] & 8:
                    name = fat_long_name(raw, long)
                    parts = [p for _, p in long] if name else []
                    yield name or fat_short_name(raw), raw, (n, at), parts
                long = []


def fat_short_name(raw):
    name = fat_text(raw[:8], raw[12] & 8)
    extension = fat_text(raw[8:11], raw[12] & 16)
    return name + "." + extension if extension else name


# Short names beyond ASCII are in the code page of the first PCs, 437.
def fat_text(raw, lower):
    page = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
    # 0x05 stands for 0xE5, which marks a deleted entry.
    text = [chr(b) if b < 128 else page[b - 128] for b in raw.replace(b"\x05", b"\xe5")]
    text = "".join(text).rstrip(" ")
    return text.lower() if lower else text


def fat_checksum(short):
    s = 0
    for b in short:
        s = ((s >> 1) + (s << 7 & 0x80) + b) & 255
    return s


# The long name in front of a short entry, or None if there is none that belongs to it.
def fat_long_name(raw, long):
    check = fat_checksum(raw[:11])
    units = []
    for i in range(len(long)):
        part = long[i][0]
        order = len(long) - i
        if part[0] != (order | 0x40 if i == 0 else order) or part[13] != check:
            return None
        units = fat_units(part) + units
    if 0 in units:
        units = units[: units.index(0)]
    text = []
    i = 0
    while i < len(units):
        c = units[i]
        i += 1
        if 0xD800 <= c < 0xE000:
            if c >= 0xDC00 or i >= len(units) or not 0xDC00 <= units[i] < 0xE000:
                return None
            c = 0x10000 + ((c - 0xD800) << 10) + units[i] - 0xDC00
            i += 1
        text.append(chr(c))
    return "".join(text)


def fat_units(part):
    places = list(range(1, 11, 2)) + list(range(14, 26, 2)) + [28, 30]
    return [part[i] | part[i + 1] << 8 for i in places]


def fat_find(v, cluster, name):
    wanted = name.lower()
    for entry in fat_entries(v, cluster):
        if entry[0].lower() == wanted:
            return entry
        if entry[3] and fat_short_name(entry[1]).lower() == wanted:
            return entry
    return None


def fat_cluster(v, raw):
    high = little(raw, 20, 2) << 16 if v.bits == 32 else 0
    return high | little(raw, 26, 2)


# The first cluster of the directory that an entry names.
def fat_enter(v, entry):
    if not entry[1][11] & 16:
        raise OSError(2)
    return fat_cluster(v, entry[1]) or v.root


# The directory of a path, its last name, and its entry there, None if there is none. The name is
# None for the root directory. A damaged directory may hold one that it is in itself: EIO, or a
# program that goes through all of them would not come to an end.
def fat_walk(v, path):
    parts = path_parts(v.cwd, path)
    cluster = fat_volume(v).root
    if not parts:
        return cluster, None, None
    above = [cluster]
    for name in parts[:-1]:
        entry = fat_find(v, cluster, name)
        if entry is None:
            raise OSError(2)
        cluster = fat_enter(v, entry)
        if cluster in above:
            raise OSError(5)
        above.append(cluster)
    return cluster, parts[-1], fat_find(v, cluster, parts[-1])


# The first cluster of the directory that a path names.
def fat_walk_dir(v, path):
    cluster, name, entry = fat_walk(v, path)
    if name is None:
        return cluster
    if entry is None:
        raise OSError(2)
    return fat_enter(v, entry)
