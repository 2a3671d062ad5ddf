# FAT: changes to directories, and files.


# What a name becomes: eleven bytes with the case of its two halves as flags, and whether that
# says all there is to say of it.
def fat_short_of(name):
    base, dot, extension = name, "", ""
    at = name.rfind(".")
    if at > 0:
        base, extension = name[:at], name[at + 1 :]
    exact = 0 < len(base) <= 8 and len(extension) <= 3 and (at < 0 or len(extension) > 0)
    short = bytearray(b" " * 11)
    flags = 0
    for half, start, size, flag in ((base, 0, 8, 8), (extension, 8, 3, 16)):
        if half != half.upper():
            if half == half.lower():
                flags |= flag
            else:
                exact = False
        n = 0
        for c in half.upper():
            good = c.isdigit() or "A" <= c <= "Z" or c in "$%'-_@~`!(){}^#&"
            if c in " .":
                exact = False
                continue
            if not good or ord(c) > 127:
                c, exact = "_", False
            if n < size:
                short[start + n] = ord(c)
                n += 1
    return short, flags, exact


def fat_check_name(name):
    units = len(name)
    for c in name:
        if c < " " or c in '"*/:<>?\\|':
            raise OSError(22)
        units += ord(c) > 0xFFFF
    if units > 255:
        raise OSError(22)


# A name with a number that no other entry of the directory has.
def fat_unique(v, cluster, short):
    base = bytes(short[:8]).rstrip()
    used = [e[1][:11] for e in fat_entries(v, cluster) if b"~" in e[1][:8]]
    for n in range(1, 1000000):
        tail = b"~%d" % n
        made = (base[: 8 - len(tail)] + tail + b" " * 8)[:8] + bytes(short[8:])
        if made not in used:
            return bytearray(made)
    raise OSError(28)


# The entries of a long name, in the order on the disk.
def fat_long_entries(name, short):
    units = []
    for c in name:
        c = ord(c)
        if c > 0xFFFF:
            c -= 0x10000
            units.append(0xD800 | c >> 10)
            c = 0xDC00 | c & 0x3FF
        units.append(c)
    n = (len(units) + 12) // 13
    if len(units) % 13:
        units.append(0)
    units += [0xFFFF] * (n * 13 - len(units))
    places = list(range(1, 11, 2)) + list(range(14, 26, 2)) + [28, 30]
    entries = []
    for order in range(n, 0, -1):
        raw = bytearray(32)
        raw[0] = order | (0x40 if order == n else 0)
        raw[11] = 15
        raw[13] = fat_checksum(short)
        for i in range(13):
            put_little(raw, places[i], 2, units[(order - 1) * 13 + i])
        entries.append(raw)
    return entries


# Places of `count` free entries in a row; the directory grows if it must and can.
def fat_room(v, cluster, count):
    places = []
    # Behind the first entry that was never used there are none in use.
    ended = False
    for n in fat_dir_sectors(v, cluster):
        for at in range(0, v.sector_size, 32):
            first = fat_sector(v, n)[at]
            ended = ended or first == 0
            if ended or first == 0xE5:
                places.append((n, at))
                if len(places) == count:
                    return places
            else:
                places = []
    if cluster == 0:
        raise OSError(28)
    last = cluster
    while True:
        after = fat_follow(v, last)
        if not after:
            break
        last = after
    while len(places) < count:
        made = fat_take(v, 0)
        fat_zero(v, made)
        fat_set(v, last, made)
        last = made
        first = fat_sector_of(v, made)
        for i in range(v.spc * v.sector_size // 32):
            places.append((first + i * 32 // v.sector_size, i * 32 % v.sector_size))
    return places[:count]


# Writes the entry `raw` under a name; its first twelve bytes are made from the name. The short
# entry, which makes the others count, is written last.
def fat_add(v, cluster, name, raw):
    name = name.rstrip(" .")
    fat_check_name(name)
    short, flags, exact = fat_short_of(name)
    if not name or not short.strip() and exact:
        raise OSError(22)
    entries = []
    if not exact:
        short = fat_unique(v, cluster, short if short[0] != 32 else bytearray(b"_          "))
        entries = fat_long_entries(name, short)
        flags = 0
    raw[:11] = short
    raw[12] = flags
    entries.append(raw)
    places = fat_room(v, cluster, len(entries))
    for i in range(len(entries)):
        n, at = places[i]
        fat_sector(v, n)[at : at + 32] = entries[i]
        if i == len(entries) - 1 or places[i + 1][0] != n:
            fat_store(v, n, fat_sector(v, n))
        elif len(v.cache) < 2:
            fat_store(v, n, fat_sector(v, n))
    return places[-1]


# Marks an entry and its long name as deleted, the short entry first.
def fat_erase(v, entry):
    for n, at in [entry[2]] + entry[3]:
        data = fat_sector(v, n)
        data[at] = 0xE5
        fat_store(v, n, data)


def fat_new_entry(v, attributes, cluster):
    raw = bytearray(32)
    raw[11] = attributes
    fat_stamp(raw, 14)
    fat_stamp(raw, 22)
    raw[18:20] = raw[24:26]
    put_little(raw, 26, 2, cluster)
    put_little(raw, 20, 2, cluster >> 16)
    return raw


# Puts time and date of now into an entry. The calendar of FAT begins in 1980.
def fat_stamp(raw, at):
    seconds = now()
    year, month, day = date_of(seconds // 86400)
    if year < 1980:
        year, month, day, seconds = 1980, 1, 1, 0
    of_day = seconds % 86400
    clock = of_day // 3600 << 11 | of_day // 60 % 60 << 5 | of_day % 60 // 2
    put_little(raw, at, 2, clock)
    put_little(raw, at + 2, 2, (year - 1980) << 9 | month << 5 | day)


def fat_seconds(raw, at):
    clock, date = little(raw, at, 2), little(raw, at + 2, 2)
    if not date:
        return 0
    of_day = (clock >> 11) * 3600 + (clock >> 5 & 63) * 60 + (clock & 31) * 2
    return seconds_of(1980 + (date >> 9), date >> 5 & 15, date & 31, of_day)


def fat_ilistdir(self, path=""):
    cluster = fat_walk_dir(self, path)
    return fat_list(self, cluster, isinstance(path, bytes))


def fat_list(v, cluster, as_bytes):
    for name, raw, place, long in fat_entries(v, cluster):
        if name in (".", ".."):
            continue
        kind, size = (0x4000, 0) if raw[11] & 16 else (0x8000, little(raw, 28, 4))
        yield name.encode() if as_bytes else name, kind, 0, size


def fat_stat(self, path):
    cluster, name, entry = fat_walk(self, path)
    if name is None:
        return 0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0
    if entry is None:
        raise OSError(2)
    raw = entry[1]
    mode, size = (0x4000, 0) if raw[11] & 16 else (0x8000, little(raw, 28, 4))
    time = fat_seconds(raw, 22)
    return mode, 0, 0, 0, 0, 0, size, time, time, time


def fat_statvfs(self, path):
    size = fat_volume(self).spc * self.sector_size
    free = fat_count_free(self)
    return size, size, self.n_clusters, free, free, 0, 0, 0, 0, 255


def fat_getcwd(self):
    return self.cwd


def fat_chdir(self, path):
    fat_walk_dir(self, path)
    self.cwd = "/" + "/".join(path_parts(self.cwd, path))


def fat_mkdir(self, path):
    cluster, name, entry = fat_walk(fat_writable(self), path)
    if name is None or entry is not None:
        raise OSError(17)
    made = fat_take(self, 0)
    try:
        fat_zero(self, made)
        n = fat_sector_of(self, made)
        data = fat_sector(self, n)
        dot = fat_new_entry(self, 16, made)
        dot[:11] = b".          "
        data[:32] = dot
        parent = 0 if cluster == self.root else cluster
        dot = fat_new_entry(self, 16, parent)
        dot[:11] = b"..         "
        data[32:64] = dot
        fat_store(self, n, data)
        fat_add(self, cluster, name, fat_new_entry(self, 16, made))
    except OSError:
        fat_release(self, made)
        raise


def fat_rmdir(self, path):
    cluster, name, entry = fat_walk(fat_writable(self), path)
    if entry is None:
        raise OSError(2 if name else 13)
    if not entry[1][11] & 16:
        raise OSError(20)
    fat_delete(self, entry)


def fat_remove(self, path):
    cluster, name, entry = fat_walk(fat_writable(self), path)
    if entry is None:
        raise OSError(2 if name else 21)
    if entry[1][11] & 16:
        raise OSError(21)
    fat_delete(self, entry)


def fat_delete(v, entry):
    raw = entry[1]
    if raw[11] & 1:
        raise OSError(13)
    first = fat_cluster(v, raw)
    if raw[11] & 16:
        for name, _, _, _ in fat_entries(v, fat_enter(v, entry)):
            if name not in (".", ".."):
                raise OSError(13)
    fat_erase(v, entry)
    if first:
        fat_release(v, first)


def fat_rename(self, old, new):
    _, name, entry = fat_walk(fat_writable(self), old)
    if entry is None:
        raise OSError(2 if name else 13)
    cluster, name, there = fat_walk(self, new)
    if name is None:
        raise OSError(17)
    old_parts, new_parts = path_parts(self.cwd, old), path_parts(self.cwd, new)
    if entry[1][11] & 16 and len(new_parts) > len(old_parts):
        if new_parts[: len(old_parts)] == old_parts:
            raise OSError(22)
    if there is not None and there[2] != entry[2]:
        if entry[1][11] & 16 and not there[1][11] & 16:
            raise OSError(20)
        fat_delete(self, there)
    raw = bytearray(entry[1])
    if there is not None and there[2] == entry[2]:
        fat_erase(self, entry)
        fat_add(self, cluster, name, raw)
        return
    fat_add(self, cluster, name, raw)
    fat_erase(self, entry)
    first = fat_cluster(self, raw)
    if raw[11] & 16 and first:
        # A directory that has moved has another parent.
        n = fat_sector_of(self, first)
        data = fat_sector(self, n)
        if data[32:34] == b"..":
            parent = 0 if cluster == self.root else cluster
            put_little(data, 58, 2, parent)
            put_little(data, 52, 2, parent >> 16)
            fat_store(self, n, data)


# The label of the volume, or sets it: an entry of the root directory.
def fat_label(self, text=None):
    place = None
    for n in fat_dir_sectors(fat_volume(self), self.root):
        for at in range(0, self.sector_size, 32):
            raw = fat_sector(self, n)[at : at + 32]
            if raw[0] == 0 or place is not None:
                break
            if raw[0] != 0xE5 and raw[11] & 0x3F == 8:
                place = n, at
                if text is None:
                    return fat_text(raw[:11], False)
    if text is None:
        return ""
    fat_check_name(text)
    fat_writable(self)
    raw = fat_new_entry(self, 8, 0)
    label = text.upper().encode()
    if len(label) > 11:
        raise OSError(22)
    raw[:11] = (label + b" " * 11)[:11]
    n, at = place or fat_room(self, self.root, 1)[0]
    data = fat_sector(self, n)
    data[at : at + 32] = raw
    fat_store(self, n, data)


# ---- files


def fat_open(self, path, mode="r"):
    read, write, create, exclusive, truncate, append = parse_mode(mode)
    # A card may have been taken out: nothing that was read before counts.
    self.cache = []
    cluster, name, entry = fat_walk(fat_writable(self) if write else self, path)
    if entry is None:
        if name is None or not create:
            raise OSError(2)
        place = fat_add(self, cluster, name, fat_new_entry(self, 32, 0))
        raw = fat_sector(self, place[0])[place[1] : place[1] + 32]
    else:
        raw, place = entry[1], entry[2]
        if raw[11] & 16:
            raise OSError(17 if exclusive else 13 if write else 2)
        if exclusive:
            raise OSError(17)
        if write and raw[11] & 1:
            raise OSError(13)
    f = file_new(self, mode, read, write, append)
    f.place = place
    f.short = bytes(raw[:11])
    f.start = f.cluster = fat_cluster(self, raw)
    f.index = 0
    f.size = little(raw, 28, 4)
    f.buffer = bytearray(self.sector_size)
    f.sector = -1
    f.dirty = False
    f.changed = False
    if truncate and (f.start or f.size):
        fat_file_resize(self, f, 0)
        fat_file_sync(self, f)
    if append:
        f.pos = f.size
    return f


# The sector that holds the position; with `grow` the chain is made long enough.
def fat_file_sector(v, f, grow):
    index = f.pos // (v.spc * v.sector_size)
    if not f.start:
        if not grow:
            raise OSError(5)
        f.start = f.cluster = fat_take(v, 0)
        f.index = 0
        f.changed = True
    if index < f.index:
        f.cluster, f.index = f.start, 0
    while f.index < index:
        after = fat_follow(v, f.cluster)
        if not after:
            if not grow:
                raise OSError(5)
            after = fat_take(v, f.cluster)
        f.cluster = after
        f.index += 1
    return fat_sector_of(v, f.cluster) + f.pos // v.sector_size % v.spc


# Makes the sector of the position the one in the file's buffer.
def fat_file_load(v, f, grow, fresh):
    n = fat_file_sector(v, f, grow)
    if n != f.sector:
        fat_file_flush(v, f)
        f.sector = -1
        if fresh:
            f.buffer[:] = bytearray(v.sector_size)
        else:
            fat_read_into(v, n, f.buffer)
        f.sector = n


def fat_file_flush(v, f):
    if f.dirty:
        fat_forget(v, f.sector)
        fat_store(v, f.sector, f.buffer)
        f.dirty = False


def fat_file_read(self, f, count):
    count = min(count, f.size - f.pos)
    if count <= 0:
        return b""
    fat_file_load(self, f, False, False)
    at = f.pos % self.sector_size
    return f.buffer[at : at + count]


def fat_file_write(self, f, data):
    fat_writable(self)
    at = f.pos % self.sector_size
    count = min(len(data), self.sector_size - at)
    if (f.pos + count) >> 16 >= 0xFFFF:
        raise OSError(27)
    # A sector that begins at the end of the file holds nothing yet.
    fat_file_load(self, f, True, at == 0 and f.pos >= f.size)
    f.buffer[at : at + count] = data[:count]
    f.dirty = f.changed = True
    return count


def fat_file_sync(self, f):
    if not f.changed:
        return
    fat_file_flush(self, f)
    n, at = f.place
    data = fat_sector(fat_writable(self), n)
    if data[at : at + 11] != f.short:
        # The file was removed or renamed meanwhile.
        raise OSError(5)
    raw = data[at : at + 32]
    raw[11] |= 32
    fat_stamp(raw, 22)
    put_little(raw, 26, 2, f.start)
    if self.bits == 32:
        put_little(raw, 20, 2, f.start >> 16)
    put_little(raw, 28, 4, f.size)
    data[at : at + 32] = raw
    fat_store(self, n, data)
    device_ioctl(self.device, 3)
    f.changed = False


def fat_file_shut(self, f):
    f.buffer = None


def fat_file_resize(self, f, size):
    fat_writable(self)
    pos = f.pos
    if size > f.size:
        f.pos = f.size
        zeros = bytes(self.sector_size)
        while f.pos < size:
            n = fat_file_write(self, f, memoryview(zeros)[: min(size - f.pos, self.sector_size)])
            f.pos += n
            f.size = f.pos
    elif size < f.size:
        fat_file_flush(self, f)
        f.size = size
        f.changed = True
        f.sector = -1
        if size == 0:
            # The entry lets go of the clusters before they are free.
            first, f.start, f.cluster, f.index = f.start, 0, 0, 0
            fat_file_sync(self, f)
            if first:
                fat_release(self, first)
        else:
            f.pos = size - 1
            fat_file_sector(self, f, False)
            fat_file_sync(self, f)
            after = fat_follow(self, f.cluster)
            if after:
                fat_set(self, f.cluster, fat_end(self))
                fat_release(self, after)
    f.pos = pos


# ---- making a file system


# One partition without a partition table: FAT12 or FAT16 if that is large enough for the device,
# else FAT32; clusters as small as the table allows.
def fat_mkfs(device):
    device_ioctl(device, 1)
    size = device_ioctl(device, 5) or 512
    total = device_ioctl(device, 4)
    if size < 512 or total < 40:
        raise OSError(22)
    plan = fat_plan(total, size, 512 * 32 // size, 1)
    start = 0
    if plan[0] == 32:
        # As MicroPython does: in a partition.
        start = 63
        total -= start
        plan = fat_plan32(total, size)
    bits, spc, reserved, fat_size, root = plan
    boot = bytearray(size)
    boot[:11] = b"\xeb\xfe\x90MSDOS5.0"
    put_little(boot, 11, 2, size)
    boot[13] = spc
    put_little(boot, 14, 2, reserved)
    boot[16] = 1
    put_little(boot, 17, 2, 0 if bits == 32 else 512)
    put_little(boot, 19 if total < 0x10000 else 32, 2 if total < 0x10000 else 4, total)
    boot[21] = 0xF8
    boot[24] = 63
    boot[26] = 255
    put_little(boot, 28, 4, start)
    extra = 36
    if bits == 32:
        put_little(boot, 36, 4, fat_size)
        boot[44], boot[48], boot[50] = 2, 1, 6
        extra = 64
    else:
        put_little(boot, 22, 2, fat_size)
    boot[extra] = 0x80
    boot[extra + 2] = 0x29
    put_little(boot, extra + 3, 4, now())
    boot[extra + 7 : extra + 26] = b"NO NAME    FAT%s   " % (b"32" if bits == 32 else b"  ")
    boot[510:512] = b"\x55\xaa"
    fat_format(device, boot, plan, start)
    if start:
        fat_put(device, 0, fat_table(size, start, total))
    device_ioctl(device, 3)


def fat_plan(total, size, root, spc):
    step = total // 0x1000
    for limit in (1, 4, 16, 64, 256, 512):
        if limit <= step:
            spc *= 2
    n = total // spc
    if n <= 65525:
        bits = 16 if n > 4085 else 12
        table = n * 2 + 4 if bits == 16 else (n * 3 + 1) // 2 + 3
        fat_size = (table + size - 1) // size
        n = (total - 1 - fat_size - root) // spc
        # Near a border the table itself may move the number of clusters across it.
        if bits == 16 and n < 4086:
            return fat_plan(total, size, root, spc * 2)
        if n > 0:
            return bits, spc, 1, fat_size, root
        raise OSError(22)
    return fat_plan32(total, size)


def fat_plan32(total, size):
    spc = 1
    step = total // 0x20000
    for limit in (1, 2, 4, 8, 16, 32):
        if limit <= step:
            spc *= 2
    n = total // spc
    return 32, spc, 32, (n * 4 + 8 + size - 1) // size, 0


# The partition table in front of a volume of FAT32 that fills the device.
def fat_table(size, start, total):
    table = bytearray(size)
    table[446:454] = b"\0\1\1\0\x0c\xfe\xff\xff"
    put_little(table, 454, 4, start)
    put_little(table, 458, 4, total)
    table[510:512] = b"\x55\xaa"
    return table


def fat_format(device, boot, plan, start):
    bits, spc, reserved, fat_size, root = plan
    size = len(boot)
    sector = bytearray(size)
    cleared = reserved + fat_size + (root or spc)
    for n in range(cleared):
        if n != 0:
            fat_put(device, start + n, sector)
    if bits == 32:
        sector[:4] = b"RRaA"
        sector[484:496] = b"rrAa" + b"\xff" * 8
        sector[510:512] = b"\x55\xaa"
        fat_put(device, start + 1, sector)
        fat_put(device, start + 7, sector)
        sector = bytearray(size)
        sector[:12] = b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f"
        fat_put(device, start + 6, boot)
    else:
        sector[: bits // 4] = b"\xf8\xff\xff\xff"[: bits // 4]
    fat_put(device, start + reserved, sector)
    # The volume counts once its boot sector stands.
    fat_put(device, start, boot)


def fat_put(device, n, data):
    if not hasattr(device, "writeblocks"):
        raise OSError(30)
    if device_error(device.writeblocks(n, data)):
        raise OSError(5)
