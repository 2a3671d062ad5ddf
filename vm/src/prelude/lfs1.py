# littlefs, version 1: what differs from version 2.
#
# A pair is written anew with each change: header, entries, checksum. The header is revision, size
# (its highest bit says that the directory goes on in the next pair) and the next pair; an entry
# is kind, three lengths, what it refers to, attributes, name. Blocks 0 and 1 hold a directory of
# one entry, the superblock, which names the root. There is no global state: an entry that is
# being moved is marked (kind + 0x80), and means nothing if there is another one with the same
# contents. In memory pairs and entries are as in version 2; there the key -1 among the attributes
# is the mark.


def lfs1_class():
    cls = kept("VfsLfs1")
    if cls is None:

        class VfsLfs1(lfs_class()):
            v1 = True
            __init__ = lfs1_init
            mkfs = staticmethod(lfs1_mkfs)

        cls = VfsLfs1
        keep("VfsLfs1", cls)
    return cls


def lfs1_init(self, device, readsize=32, progsize=32, lookahead=32):
    self.settled = False
    lfs_init(self, device, readsize, progsize, lookahead, False)


def lfs1_parse(v, block, other):
    data = lfs_read(v, block, 0, v.size)
    size = little(data, 4, 4) & 0x7FFFFFFF
    if not 20 <= size <= v.size:
        return None
    end = size - 4
    if crc32(lfs_seed(), memoryview(data)[:end]) != data[end:size]:
        return None
    d = lfs_pair_class()([block, other])
    d.revision = little(data, 0, 4)
    d.end = size
    d.split = data[7] >> 7 == 1
    d.tail = lfs_blocks(data[8:16])
    at = 16
    while at + 4 <= end:
        kind, struct_size, extra_size, name_size = data[at : at + 4]
        extra = at + 4 + struct_size
        name = extra + extra_size
        after = name + name_size
        if after > end:
            lfs_corrupt()
        e = lfs1_entry(kind & 127, bytes(data[at + 4 : extra]), bytes(data[name:after]))
        if extra_size:
            e[4][0] = bytes(data[extra:name])
        if kind & 128:
            e[4][-1] = b""
        d.entries.append(e)
        at = after
    return d


# Kinds of entries as in version 2; unknown ones stay what they are.
def lfs1_entry(kind, data, name):
    if kind == 0x2E:
        return [0xFF, name, 0x201, data, {}]
    if kind not in (0x11, 0x22):
        return [0x1000 | kind, name, 0x201, data, {}]
    if len(data) < 8:
        lfs_corrupt()
    if kind == 0x22:
        return [2, name, 0x200, data, {}]
    # An empty file has no blocks.
    return [1, name, 0x202, data, {}] if little(data, 4, 4) else [1, name, 0x201, b"", {}]


def lfs1_program(v, d):
    data = bytearray(lfs_words(d.revision, 0))
    data += b"\xff" * 8 if lfs_none(d.tail) else lfs_words(*d.tail)
    for kind, name, structure, body, attributes in d.entries:
        if kind == 1 and structure == 0x201:
            body = b"\xff\xff\xff\xff\0\0\0\0"
        kind = {1: 0x11, 2: 0x22, 0xFF: 0x2E}.get(kind, kind & 127)
        extra = attributes.get(0, b"")
        data += bytes([kind | (-1 in attributes) << 7, len(body), len(extra), len(name)])
        data += body + extra + name
    size = len(data) + 4
    if size > v.size:
        raise OSError(28)
    put_little(data, 4, 4, size | d.split << 31)
    data += crc32(lfs_seed(), data)
    data += b"\xff" * (-len(data) % v.prog)
    lfs_write(v, d.blocks[0], 0, data)
    d.end = size


def lfs1_superblock(v, data):
    if len(data) < 20 or little(data, 18, 2) != 1 or little(data, 16, 2) > 1:
        raise OSError(22)
    if little(data, 8, 4) != v.size or not 4 <= little(data, 12, 4) <= v.count:
        raise OSError(22)
    v.root = lfs_blocks(data)
    v.count = little(data, 12, 4)
    v.name_max = 255


def lfs1_mkfs(device, readsize=32, progsize=32, lookahead=32):
    v = lfs_pair_class()(None)
    v.v1 = True
    lfs_device(v, device, progsize)
    if v.count < 4:
        raise OSError(28)
    root = lfs_pair_class()([2, 3])
    d = lfs_pair_class()([0, 1])
    d.tail = 2, 3
    d.entries = [[0xFF, b"littlefs", 0x201, lfs_words(2, 3, v.size, v.count, 0x10001), {}]]
    for pair in (root, root, d, d):
        lfs_rewrite(v, pair)
    device_ioctl(device, 3)


# ---- moves


# Marks entry `i` before it gets another name in another pair. Without contents two names harm
# nobody.
def lfs1_mark(v, d, i):
    if d.entries[i][2] != 0x201:
        d.entries[i][4][-1] = b""
        lfs_rewrite(v, d)


# Is this entry marked, and are its contents known by another name?
def lfs1_is_moved(v, d, i):
    e = d.entries[i]
    if -1 not in e[4]:
        return False
    for other in lfs_pairs(v):
        for o in other.entries:
            if o[2] == e[2] and o[3] == e[3] and -1 not in o[4]:
                return True
    return False


# Finishes what a power cut has interrupted, before the first write after a mount.
def lfs1_settle(v):
    if v.settled:
        return
    for d in lfs_pairs(v):
        for i in range(len(d.entries) - 1, -1, -1):
            if lfs1_is_moved(v, d, i):
                lfs_commit(v, d, [(0x4FF, i, b"")])
            elif d.entries[i][4].pop(-1, None) is not None:
                lfs_rewrite(v, d)
    lfs_deorphan(v)
    v.settled = True
