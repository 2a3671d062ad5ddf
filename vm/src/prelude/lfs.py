# littlefs: metadata pairs, of version 2 but for what is in `lfs1.py`.
#
# All names stand in pairs of blocks, of which the one with the higher revision and a valid
# checksum counts. A change is a commit of tags: it is appended to the block where what follows is
# known to be erased, else the other block is written anew. Either is one write that counts only
# with its checksum, so power may fail at any moment. What concerns two pairs is noted in the
# global state, and finished by the next write after a mount.
#
# A tag is (type, id, data), data None if it removes something; tags of a pair as a whole have the
# id 0x3ff. An entry is [type, name, type of structure, structure, attributes]. Pairs are not
# moved for wear levelling.


def lfs_class():
    cls = kept("VfsLfs2")
    if cls is None:

        class VfsLfs2:
            clips = False
            v1 = False
            __init__ = lfs_init
            mount = lfs_mount
            umount = lfs_umount
            open = lfs_open
            ilistdir = lfs_ilistdir
            mkdir = lfs_mkdir
            rmdir = lfs_rmdir
            remove = lfs_remove
            rename = lfs_rename
            chdir = lfs_chdir
            getcwd = lfs_getcwd
            stat = lfs_stat
            statvfs = lfs_statvfs
            mkfs = staticmethod(lfs_mkfs)
            file_read = lfs_file_read
            file_write = lfs_file_write
            file_sync = lfs_file_sync
            file_shut = lfs_file_shut
            file_resize = lfs_file_resize

        cls = VfsLfs2
        keep("VfsLfs2", cls)
    return cls


def lfs_corrupt():
    raise OSError(84)


def lfs_init(self, device, readsize=32, progsize=32, lookahead=32, mtime=True):
    lfs_device(self, device, progsize)
    self.mtime = mtime
    self.readonly = False
    self.cwd = "/"
    self.files = []
    self.used = None
    lfs_attach(self)


def lfs_device(v, device, prog):
    device.readblocks
    device_ioctl(device, 1)
    v.device = device
    v.size = device_ioctl(device, 5)
    v.count = device_ioctl(device, 4)
    v.prog = prog
    if not v.size or v.size < 64 or prog < 1 or v.size % prog or v.count < 2:
        raise OSError(22)
    v.minor = 1


def lfs_mount(self, readonly=False, mkfs=False):
    if readonly:
        self.readonly = True


def lfs_umount(self):
    device_ioctl(self.device, 3)


def lfs_writable(v):
    if v.readonly or not hasattr(v.device, "writeblocks"):
        raise OSError(30)
    if v.v1:
        lfs1_settle(v)
    else:
        lfs_settle(v)


# ---- blocks


def lfs_read(v, block, offset, count):
    if not 0 <= block < v.count or offset + count > v.size:
        lfs_corrupt()
    data = bytearray(count)
    error = device_error(v.device.readblocks(block, data, offset))
    if error:
        raise OSError(error)
    return data


def lfs_write(v, block, offset, data):
    error = device_error(v.device.writeblocks(block, data, offset))
    if error:
        raise OSError(error)


def lfs_erase(v, block):
    if not 0 <= block < v.count:
        lfs_corrupt()
    error = device_error(v.device.ioctl(6, block))
    if error:
        raise OSError(error)


def lfs_seed():
    return b"\xff\xff\xff\xff"


# ---- metadata pairs


def lfs_pair_class():
    cls = kept("lfs pair")
    if cls is None:

        class pair:
            def __init__(self, blocks):
                # The block that counts comes first.
                self.blocks = blocks
                self.revision = 0
                self.end = 0
                self.tag = lfs_seed()
                self.erased = False
                self.tail = None
                self.split = False
                self.delta = bytes(12)
                self.entries = []

        cls = pair
        keep("lfs pair", cls)
    return cls


def lfs_blocks(data):
    return little(data, 0, 4), little(data, 4, 4)


def lfs_words(*values):
    data = bytearray(4 * len(values))
    for i in range(len(values)):
        put_little(data, 4 * i, 4, values[i])
    return bytes(data)


def lfs_same(a, b):
    return tuple(a) in ((b[0], b[1]), (b[1], b[0]))


def lfs_none(blocks):
    return blocks is None or blocks[0] >> 31 or blocks[1] >> 31


def lfs_fetch(v, blocks):
    first, second = blocks
    a = little(lfs_read(v, first, 0, 4), 0, 4)
    b = little(lfs_read(v, second, 0, 4), 0, 4)
    if a != b and not (b - a) >> 31 & 1:
        first, second = second, first
    d = lfs_parse(v, first, second) or lfs_parse(v, second, first)
    return d or lfs_corrupt()


# What a block says, None without a valid commit.
def lfs_parse(v, block, other):
    if v.v1:
        return lfs1_parse(v, block, other)
    data = lfs_read(v, block, 0, v.size)
    d = lfs_pair_class()([block, other])
    d.revision = little(data, 0, 4)
    view = memoryview(data)
    start = at = 4
    checked = 0
    t0 = t1 = t2 = t3 = 255
    tags = []
    crc = lfs_seed()
    probe = None
    while at + 4 <= v.size:
        t0 ^= data[at]
        t1 ^= data[at + 1]
        t2 ^= data[at + 2]
        t3 ^= data[at + 3]
        kind = (t0 & 127) << 4 | t1 >> 4
        length = (t2 & 3) << 8 | t3
        after = at + 4 + (0 if length == 0x3FF else length)
        if t0 & 128 or after > v.size:
            break
        if kind & 0x780 == 0x500:
            if after < at + 8 or crc32(crc, view[checked : at + 4]) != view[at + 4 : at + 8]:
                break
            lfs_apply(d, tags)
            t0 |= (kind & 1) << 7
            d.end, d.tag, d.erased = after, bytes([t0, t1, t2, t3]), probe
            tags, crc, probe = [], lfs_seed(), None
            checked = after
        elif kind == 0x5FF:
            probe = bytes(view[at + 4 : after])
        else:
            body = None if length == 0x3FF else bytes(view[at + 4 : after])
            tags.append((kind, (t1 & 15) << 6 | t2 >> 2, body))
        at = after
    if not d.end:
        return None
    d.erased = lfs_is_erased(v, d, view)
    return d


# May a commit be appended? The last one has noted a checksum of the erased bytes behind it; in
# version 2.0 it has not.
def lfs_is_erased(v, d, view):
    if d.end % v.prog:
        return False
    probe = d.erased
    if probe is None:
        rest = bytes(view[d.end :])
        return v.minor == 0 and rest == b"\xff" * len(rest)
    if len(probe) < 8:
        return False
    size = little(probe, 0, 4)
    if size > v.size or d.end + size > v.size:
        return False
    return crc32(lfs_seed(), view[d.end : d.end + size]) == probe[4:8]


def lfs_apply(d, tags):
    entries = d.entries
    for kind, i, data in tags:
        group = kind >> 8
        if kind == 0x401:
            if i > len(entries):
                lfs_corrupt()
            entries.insert(i, [0, b"", 0, b"", {}])
        elif kind == 0x4FF:
            if i >= len(entries):
                lfs_corrupt()
            del entries[i]
        elif group == 6:
            if data is None or len(data) < 8:
                lfs_corrupt()
            d.tail, d.split = lfs_blocks(data), kind & 1 == 1
        elif group == 7:
            if kind == 0x7FF and data is not None and len(data) >= 12:
                d.delta = data[:12]
        elif group in (0, 2, 3):
            while i >= len(entries) and i < 0x3FF:
                entries.append([0, b"", 0, b"", {}])
            if i == 0x3FF:
                continue
            e = entries[i]
            if group == 3:
                e[4].pop(kind & 255, None)
                if data is not None:
                    e[4][kind & 255] = data
            elif data is None:
                lfs_corrupt()
            elif group == 0:
                e[0], e[1] = kind, data
            else:
                e[2], e[3] = kind, data


# The tags that say all of a pair.
def lfs_tags(d, first, last):
    tags = []
    for i in range(first, last):
        kind, name, structure, data, attributes = d.entries[i]
        tags.append((kind, i - first, name))
        if structure:
            tags.append((structure, i - first, data))
        for key in attributes:
            tags.append((0x300 | key, i - first, attributes[key]))
    if d.tail is not None:
        tags.append((0x601 if d.split else 0x600, 0x3FF, lfs_words(*d.tail)))
    if d.delta != bytes(12):
        tags.append((0x7FF, 0x3FF, d.delta))
    return tags


def lfs_room(tags):
    size = 0
    for kind, i, data in tags:
        size += 4 + len(data or b"")
    return size


def lfs_xor(a, b):
    return bytes([a[i] ^ b[i] for i in range(len(a))])


# Commits tags to a pair; `change` is what they do to the global state.
def lfs_commit(v, d, tags, change=None):
    if change is not None:
        d.delta = lfs_xor(d.delta, change)
        tags = tags + [(0x7FF, 0x3FF, d.delta)]
    lfs_apply(d, tags)
    # The block must hold the tags, and the checksums behind them.
    if d.erased and d.end + lfs_room(tags) + 20 <= v.size - v.prog:
        lfs_program(v, d, d.blocks[0], d.end, tags)
    else:
        lfs_compact(v, d)
    if change is not None:
        v.state = lfs_xor(v.state, change)
    device_ioctl(v.device, 3)


# Writes the other block of a pair anew. If that fills more than half of it, the second half of
# the entries goes to a new pair.
def lfs_compact(v, d):
    n = len(d.entries)
    size = lfs_room(lfs_tags(d, 0, n)) + 24
    if n > 1 and (size > v.size // 2 or n > 255):
        try:
            lfs_divide(v, d)
        except OSError:
            if size > v.size - v.prog or n > 255:
                raise
    elif size > v.size:
        raise OSError(28)
    lfs_rewrite(v, d)


def lfs_divide(v, d):
    n = len(d.entries)
    half = lfs_room(lfs_tags(d, 0, n)) // 2
    middle = 1
    while middle < n - 1 and lfs_room(lfs_tags(d, 0, middle)) < half:
        middle += 1
    if lfs_room(lfs_tags(d, 0, middle)) + 24 > v.size:
        raise OSError(28)
    new = lfs_new_pair(v)
    new.entries = d.entries[middle:]
    new.tail, new.split = d.tail, d.split
    lfs_compact(v, new)
    d.entries = d.entries[:middle]
    d.tail, d.split = tuple(new.blocks), True


# The first block is not written yet. What it has been before may look like a pair: the new one
# is later.
def lfs_new_pair(v):
    d = lfs_pair_class()([lfs_take(v), lfs_take(v)])
    d.revision = little(lfs_read(v, d.blocks[0], 0, 4), 0, 4)
    return d


def lfs_rewrite(v, d):
    d.revision = d.revision + 1 & 0xFFFFFFFF
    d.blocks = [d.blocks[1], d.blocks[0]]
    d.tag = lfs_seed()
    lfs_erase(v, d.blocks[0])
    if v.v1:
        lfs1_program(v, d)
    else:
        lfs_program(v, d, d.blocks[0], 0, lfs_tags(d, 0, len(d.entries)))


def lfs_program(v, d, block, start, tags):
    data = bytearray() if start else bytearray(lfs_words(d.revision))
    last = d.tag
    for kind, i, body in tags:
        last = lfs_put_tag(data, last, kind, i, body)
    end = start + len(data) + 20
    end += -end % v.prog
    phase = 0
    if end <= v.size - v.prog:
        ahead = lfs_read(v, block, end, v.prog)
        phase = ~ahead[0] >> 7 & 1
        if v.minor:
            probe = lfs_words(v.prog) + crc32(lfs_seed(), ahead)
            last = lfs_put_tag(data, last, 0x5FF, 0x3FF, probe)
    else:
        end = start + len(data) + 8
        end += -end % v.prog
    if end > v.size:
        raise OSError(28)
    padding = end - start - len(data) - 4
    if padding > 0x3FE:
        raise OSError(22)
    last = lfs_put_tag(data, last, 0x500 | phase, 0x3FF, None, padding)
    data += crc32(lfs_seed(), data)
    data += b"\xff" * (padding - 4)
    lfs_write(v, block, start, data)
    d.end, d.erased = end, end <= v.size - v.prog and v.minor > 0
    d.tag = bytes([last[0] | phase << 7]) + last[1:]


# Appends a tag, which is stored as its difference to the last one.
def lfs_put_tag(data, last, kind, i, body, length=0x3FF):
    if body is not None:
        length = len(body)
    tag = bytes([kind >> 4, (kind & 15) << 4 | i >> 6, (i & 63) << 2 | length >> 8, length & 255])
    data += lfs_xor(tag, last)
    if body:
        data += body
    return tag


# ---- the volume


# All pairs, threaded from the superblock on.
def lfs_pairs(v):
    blocks = 0, 1
    for _ in range(v.count):
        if lfs_none(blocks):
            return
        d = lfs_fetch(v, blocks)
        yield d
        blocks = d.tail
    if not lfs_none(blocks):
        lfs_corrupt()


def lfs_attach(v):
    v.root = None
    v.state = bytes(12)
    v.next = 0
    for d in lfs_pairs(v):
        e = d.entries[0] if d.entries else None
        if e and e[0] == 0xFF and e[1] == b"littlefs":
            if v.v1:
                lfs1_superblock(v, e[3])
            else:
                lfs_superblock(v, e[3])
                v.root = tuple(d.blocks)
        v.state = lfs_xor(v.state, d.delta)
        v.next += d.revision
    if v.root is None:
        lfs_corrupt()
    v.next %= v.count


def lfs_superblock(v, data):
    if len(data) < 24 or little(data, 2, 2) != 2 or little(data, 0, 2) > 1:
        raise OSError(22)
    if little(data, 4, 4) != v.size or little(data, 8, 4) > v.count:
        raise OSError(22)
    v.minor = little(data, 0, 2)
    v.count = little(data, 8, 4)
    v.name_max = little(data, 12, 4)


def lfs_mkfs(device, readsize=32, progsize=32, lookahead=32):
    v = lfs_pair_class()(None)
    v.v1 = False
    lfs_device(v, device, progsize)
    d = lfs_pair_class()([0, 1])
    data = lfs_words(0x20001, v.size, v.count, 255, little(b"\xff\xff\xff\x7f", 0, 4), 0x3FE)
    d.entries = [[0xFF, b"littlefs", 0x201, data, {}]]
    # Both blocks, so that nothing older is found.
    lfs_rewrite(v, d)
    lfs_rewrite(v, d)
    device_ioctl(device, 3)


# ---- blocks in use


# Calls `mark` for each block of the volume.
def lfs_traverse(v, mark):
    for d in lfs_pairs(v):
        mark(d.blocks[0])
        mark(d.blocks[1])
        for e in d.entries:
            if e[2] == 0x202 and len(e[3]) >= 8:
                lfs_each_block(v, *lfs_blocks(e[3]), mark)
    for f in v.files:
        lfs_each_block(v, f.head, f.kept, mark)
        for block in f.taken:
            mark(block)


def lfs_each_block(v, head, size, mark):
    if not size:
        return
    index, _ = lfs_ctz(v, size - 1)
    if index >= v.count:
        lfs_corrupt()
    while True:
        mark(head)
        if not index:
            return
        head = little(lfs_read(v, head, 0, 4), 0, 4)
        index -= 1


def lfs_used(v):
    used = bytearray(v.count)

    def mark(block):
        if block >= v.count:
            lfs_corrupt()
        used[block] = 1

    lfs_traverse(v, mark)
    return used


def lfs_take(v):
    for attempt in range(2):
        if v.used is None:
            v.used = lfs_used(v)
        block = v.used.find(b"\0", v.next)
        if block < 0:
            block = v.used.find(b"\0")
        if block >= 0:
            v.used[block] = 1
            v.next = (block + 1) % v.count
            return block
        # What was free at the last look is taken; perhaps there is more now.
        v.used = None
    raise OSError(28)


def lfs_statvfs(self, path):
    free = self.count - sum(lfs_used(self))
    return self.size, self.size, self.count, free, free, 0, 0, 0, 0, self.name_max


# ---- the global state: twelve bytes, a tag and a pair


def lfs_orphans(v):
    return v.state[0] | (v.state[1] & 1) << 8


# The change that adds orphans and sets the move; version 1 has no such state.
def lfs_state_change(v, orphans=0, move=None):
    if v.v1:
        return None
    new = bytearray(v.state)
    n = lfs_orphans(v) + orphans
    new[0], new[1] = n & 255, new[1] & 2 | n >> 8
    new[1] &= 3
    new[2] = new[3] = 0
    new[4:12] = bytes(8)
    if move is not None:
        i, blocks = move
        # A tag of type 0x4ff, little-endian.
        new[1] |= (i & 63) << 2
        new[2] = i >> 6 | 0xF0
        new[3] = 0x4F
        new[4:12] = lfs_words(*blocks)
    if n:
        new[3] |= 0x80
    return lfs_xor(v.state, new)


# The pair and the entry that an unfinished move has left behind, or None.
def lfs_move_of(v):
    if v.state[3] & 0x70 == 0:
        return None
    return lfs_blocks(v.state[4:12]), (v.state[2] & 15) << 6 | v.state[1] >> 2


# Finishes what a power cut has interrupted.
def lfs_settle(v):
    move = lfs_move_of(v)
    if move is not None:
        d = lfs_fetch(v, move[0])
        if move[1] >= len(d.entries):
            lfs_corrupt()
        lfs_commit(v, d, [(0x4FF, move[1], b"")], lfs_state_change(v))
    if lfs_orphans(v):
        lfs_deorphan(v)


def lfs_deorphan(v):
    found = True
    while found:
        found = False
        last = None
        for d in lfs_pairs(v):
            if last is not None and not last.split and not lfs_has_parent(v, d):
                lfs_drop(v, last, d)
                found = True
                break
            last = d
    if not v.v1:
        root = lfs_fetch(v, v.root)
        lfs_commit(v, root, [], lfs_state_change(v, -lfs_orphans(v)))


def lfs_has_parent(v, child):
    if lfs_same(child.blocks, v.root):
        return True
    for d in lfs_pairs(v):
        for e in d.entries:
            if e[2] == 0x200 and len(e[3]) >= 8 and lfs_same(lfs_blocks(e[3]), child.blocks):
                return True
    return False


# Takes the pair `d` out of the thread; `last` is the one before it.
def lfs_drop(v, last, d, orphans=0):
    tail = b"\xff" * 8 if d.tail is None else lfs_words(*d.tail)
    tags = [(0x601 if d.split else 0x600, 0x3FF, tail)]
    # Its part of the global state moves with it.
    last.delta = lfs_xor(last.delta, d.delta)
    lfs_commit(v, last, tags, lfs_state_change(v, orphans))


def lfs_before_pair(v, blocks):
    for d in lfs_pairs(v):
        if d.tail is not None and lfs_same(d.tail, blocks):
            return d
    lfs_corrupt()
