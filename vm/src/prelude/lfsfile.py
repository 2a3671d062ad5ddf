# littlefs: directories and files.
#
# A directory is named by its first pair; further ones follow it by hard tails. Entries are
# sorted by name, in version 1 not. A short file stands in its entry, a long one in a list of blocks where block i
# begins with pointers to the blocks i - 1, i - 2, i - 4 and so on as far as these divide i.


# The pairs of a directory.
def lfs_dir_pairs(v, blocks):
    for _ in range(v.count):
        d = lfs_fetch(v, blocks)
        yield d
        if not d.split:
            return
        blocks = d.tail
    lfs_corrupt()


# Is this entry one of a move that was interrupted?
def lfs_is_moved(v, d, i):
    if v.v1:
        return lfs1_is_moved(v, d, i)
    move = lfs_move_of(v)
    return move is not None and move[1] == i and lfs_same(move[0], d.blocks)


# Of two names the one that is the beginning of the other comes last.
def lfs_is_before(a, b):
    n = min(len(a), len(b))
    return len(a) > len(b) if a[:n] == b[:n] else a[:n] < b[:n]


# Where a name is, or would be: pair, place in it, and whether it is there.
def lfs_find(v, blocks, name):
    for d in lfs_dir_pairs(v, blocks):
        for i in range(len(d.entries)):
            e = d.entries[i]
            if e[0] == 0xFF or lfs_is_moved(v, d, i):
                continue
            if e[1] == name:
                return d, i, True
            if not v.v1 and lfs_is_before(name, e[1]):
                return d, i, False
    return d, len(d.entries), False


def lfs_dir_of(e):
    if e[0] != 2 or len(e[3]) < 8:
        raise OSError(20)
    return lfs_blocks(e[3])


# The directory of a path, its last name, and where that is; the name is None for the root.
def lfs_walk(v, path):
    parts = path_parts(v.cwd, path)
    blocks = v.root
    if not parts:
        return blocks, None, None, 0, False
    for part in parts[:-1]:
        d, i, there = lfs_find(v, blocks, part.encode())
        if not there:
            raise OSError(2)
        blocks = lfs_dir_of(d.entries[i])
    name = parts[-1].encode()
    return (blocks, name) + lfs_find(v, blocks, name)


def lfs_walk_dir(v, path):
    blocks, name, d, i, there = lfs_walk(v, path)
    if name is None:
        return blocks
    if not there:
        raise OSError(2)
    return lfs_dir_of(d.entries[i])


def lfs_check_name(v, name):
    if len(name) > min(v.name_max, 0x3FE):
        raise OSError(36)


def lfs_ilistdir(self, path=""):
    blocks = lfs_walk_dir(self, path)
    return lfs_list(self, blocks, isinstance(path, bytes))


def lfs_list(v, blocks, as_bytes):
    for d in lfs_dir_pairs(v, blocks):
        for i in range(len(d.entries)):
            e = d.entries[i]
            if e[0] in (1, 2) and not lfs_is_moved(v, d, i):
                kind, size = (0x8000, lfs_length(e)) if e[0] == 1 else (0x4000, 0)
                yield e[1] if as_bytes else e[1].decode(), kind, 0, size


def lfs_length(e):
    return little(e[3], 4, 4) if e[2] == 0x202 and len(e[3]) >= 8 else len(e[3])


def lfs_stat(self, path):
    blocks, name, d, i, there = lfs_walk(self, path)
    if name is None:
        return 0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0
    if not there:
        raise OSError(2)
    e = d.entries[i]
    time = e[4].get(1, b"")
    time = little(time, 0, 8) // 1000000 // 1000 if len(time) >= 8 else 0
    if e[0] == 1:
        return 0x8000, 0, 0, 0, 0, 0, lfs_length(e), time, time, time
    return 0x4000, 0, 0, 0, 0, 0, 0, time, time, time


def lfs_getcwd(self):
    return self.cwd


def lfs_chdir(self, path):
    try:
        lfs_walk_dir(self, path)
    except OSError:
        raise OSError(2)
    self.cwd = "/" + "/".join(path_parts(self.cwd, path))


def lfs_mkdir(self, path):
    lfs_writable(self)
    blocks, name, d, i, there = lfs_walk(self, path)
    if name is None or there:
        raise OSError(17)
    lfs_check_name(self, name)
    for last in lfs_dir_pairs(self, blocks):
        pass
    new = lfs_new_pair(self)
    new.tail = last.tail
    lfs_compact(self, new)
    pair = lfs_words(*new.blocks)
    entry = [(0x401, i, b""), (2, i, name), (0x200, i, pair)]
    if not d.split:
        lfs_commit(self, d, entry + [(0x600, 0x3FF, pair)])
        return
    # The thread and the name are in different pairs.
    lfs_commit(self, last, [(0x600, 0x3FF, pair)], lfs_state_change(self, 1))
    lfs_commit(self, d, entry, lfs_state_change(self, -1))


def lfs_rmdir(self, path):
    lfs_writable(self)
    blocks, name, d, i, there = lfs_walk(self, path)
    if not there:
        raise OSError(2 if name else 22)
    old = lfs_empty_dir(self, d.entries[i])
    lfs_delete(self, blocks, d, [(0x4FF, i, b"")], 1)
    lfs_drop(self, lfs_before_pair(self, old.blocks), old, -1)


# The pair of a directory that has no entries.
def lfs_empty_dir(v, e):
    d = lfs_fetch(v, lfs_dir_of(e))
    if d.entries or d.split:
        raise OSError(39)
    return d


def lfs_remove(self, path):
    lfs_writable(self)
    blocks, name, d, i, there = lfs_walk(self, path)
    if not there:
        raise OSError(2 if name else 21)
    if d.entries[i][0] == 2:
        # As MicroPython does: a directory goes as well if it is empty.
        return lfs_rmdir(self, path)
    lfs_delete(self, blocks, d, [(0x4FF, i, b"")])
    lfs_forget(self, blocks, name)


# Commits tags that remove an entry; a pair that is empty then and not the first of its directory
# leaves it.
def lfs_delete(v, blocks, d, tags, orphans=0, clear=False):
    change = lfs_state_change(v, orphans) if orphans or clear else None
    lfs_commit(v, d, tags, change)
    if not d.entries and not lfs_same(d.blocks, blocks):
        last = lfs_before_pair(v, d.blocks)
        if last.split:
            lfs_drop(v, last, d)


# Open files whose name is gone are not written any more.
def lfs_forget(v, blocks, name):
    for f in v.files:
        if f.name == name and lfs_same(f.dir, blocks):
            f.name = None


def lfs_rename(self, old, new):
    lfs_writable(self)
    blocks, name, d, i, there = lfs_walk(self, old)
    if not there:
        raise OSError(2 if name else 22)
    e = d.entries[i]
    old_parts, new_parts = path_parts(self.cwd, old), path_parts(self.cwd, new)
    if e[0] == 2 and old_parts == new_parts[: len(old_parts)] and old_parts != new_parts:
        raise OSError(22)
    to_blocks, to_name, to, at, exists = lfs_walk(self, new)
    if to_name is None:
        raise OSError(22)
    lfs_check_name(self, to_name)
    same = lfs_same(to.blocks, d.blocks)
    if exists and same and at == i:
        return
    replaced = None
    if exists:
        if to.entries[at][0] != e[0]:
            raise OSError(20 if e[0] == 2 else 21)
        if e[0] == 2:
            replaced = lfs_empty_dir(self, to.entries[at])
        lfs_forget(self, to_blocks, to_name)
    tags = [(0x4FF, at, b"")] if exists else []
    tags += [(0x401, at, b""), (e[0], at, to_name), (e[2], at, e[3])]
    for key in e[4]:
        tags.append((0x300 | key, at, e[4][key]))
    orphans = 1 if replaced is not None else 0
    if same:
        # The new entry may have moved the old one.
        tags.append((0x4FF, i if exists or at > i else i + 1, b""))
        change = lfs_state_change(self, orphans) if orphans else None
        lfs_commit(self, to, tags, change)
    else:
        if self.v1:
            lfs1_mark(self, d, i)
        lfs_commit(self, to, tags, lfs_state_change(self, orphans, (i, d.blocks)))
        # The first commit may have changed the pair of the old name, if only its tail.
        d = lfs_fetch(self, d.blocks)
        lfs_delete(self, blocks, d, [(0x4FF, i, b"")], clear=True)
    for f in self.files:
        if f.name == name and lfs_same(f.dir, blocks):
            f.name, f.dir = to_name, to_blocks
    if replaced is not None:
        lfs_drop(self, lfs_before_pair(self, replaced.blocks), replaced, -1)


# ---- files


# Index of the block that holds byte `pos`, and the place in it.
def lfs_ctz(v, pos):
    room = v.size - 8
    i = pos // room
    if i == 0:
        return 0, pos
    i = (pos - 4 * (lfs_ones(i - 1) + 2)) // room
    return i, pos - room * i - 4 * lfs_ones(i)


def lfs_ones(n):
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count


# How often 2 divides n.
def lfs_twos(n):
    count = 0
    while not n & 1:
        n >>= 1
        count += 1
    return count


# The block with byte `pos` of a list with `size` bytes, and the place in it.
def lfs_seek(v, head, size, pos):
    current, _ = lfs_ctz(v, size - 1)
    target, offset = lfs_ctz(v, pos)
    while current > target:
        skip = lfs_twos(current)
        while 1 << skip > current - target:
            skip -= 1
        head = little(lfs_read(v, head, 4 * skip, 4), 0, 4)
        current -= 1 << skip
    return head, offset


# Version 1 has no short files but empty ones.
def lfs_inline_max(v):
    return 0 if v.v1 else min(128, v.size // 8)


def lfs_open(self, path, mode="r"):
    read, write, create, exclusive, truncate, append = parse_mode(mode)
    if write:
        lfs_writable(self)
    blocks, name, d, i, there = lfs_walk(self, path)
    if name is None:
        raise OSError(21)
    if not there:
        if not create:
            raise OSError(2)
        lfs_check_name(self, name)
        lfs_commit(self, d, [(0x401, i, b""), (1, i, name), (0x201, i, b"")])
        e = [1, name, 0x201, b"", {}]
    else:
        e = d.entries[i]
        if exclusive:
            raise OSError(17)
        if e[0] != 1:
            raise OSError(21)
    f = file_new(self, mode, read, write, append)
    f.dir, f.name = blocks, name
    # A short file is in `data`; a long one at `head`, with `kept` bytes on the disk.
    f.data, f.head, f.kept = None, 0, 0
    f.taken = []
    f.writer = None
    f.window = None
    f.changed = not there
    if truncate:
        f.data = bytearray()
        f.changed = True
    elif e[2] == 0x202 and len(e[3]) >= 8:
        f.head, f.kept = lfs_blocks(e[3])
        f.size = f.kept
    else:
        f.data = bytearray(e[3])
        f.size = len(f.data)
    if append:
        f.pos = f.size
    if write:
        self.files.append(f)
    return f


def lfs_file_read(self, f, count):
    count = min(count, f.size - f.pos)
    if count <= 0:
        return b""
    if f.data is not None:
        return f.data[f.pos : f.pos + count]
    lfs_file_flush(self, f)
    return lfs_kept(self, f, f.head, f.kept, f.pos, count)


# Some bytes of a list of blocks, by a window of the block.
def lfs_kept(v, f, head, size, pos, count):
    index, offset = lfs_ctz(v, pos)
    start = offset - offset % 256
    w = f.window
    if w is None or w[0] != head or w[1] != index or w[2] != start:
        block, _ = lfs_seek(v, head, size, pos)
        data = lfs_read(v, block, start, min(256, v.size - start))
        w = f.window = head, index, start, data
    return w[3][offset - start : offset - start + count]


# What is written of a list goes to new blocks from the place on where it begins: the writer is
# [block, index, contents so far, position behind them].
def lfs_file_begin(v, f, pos):
    if pos == 0:
        f.writer = [lfs_file_take(v, f), 0, bytearray(), 0]
        return
    block, offset = lfs_seek(v, f.head, f.kept, pos - 1)
    index, _ = lfs_ctz(v, pos - 1)
    if offset + 1 < v.size:
        data = lfs_read(v, block, 0, offset + 1)
        f.writer = [lfs_file_take(v, f), index, data, pos]
    else:
        lfs_file_follow(v, f, block, index + 1, pos)


def lfs_file_take(v, f):
    block = lfs_take(v)
    f.taken.append(block)
    return block


# Begins block `index` of a list behind `block`.
def lfs_file_follow(v, f, block, index, pos):
    data = bytearray()
    for skip in range(lfs_twos(index) + 1):
        if skip:
            block = little(lfs_read(v, block, 4 * (skip - 1), 4), 0, 4)
        data += lfs_words(block)
    f.writer = [lfs_file_take(v, f), index, data, pos]


def lfs_file_program(v, f):
    block, index, data, pos = f.writer
    lfs_erase(v, block)
    lfs_write(v, block, 0, data + b"\xff" * (-len(data) % v.prog))


def lfs_file_append(v, f, data):
    block, index, have, pos = f.writer
    if len(have) == v.size:
        lfs_file_program(v, f)
        lfs_file_follow(v, f, block, index + 1, pos)
        block, index, have, pos = f.writer
    count = min(len(data), v.size - len(have))
    have += data[:count]
    f.writer[3] = pos + count
    return count


# Ends writing to a list: what the old one has behind it follows.
def lfs_file_flush(v, f):
    if f.writer is None:
        return
    while f.writer[3] < f.kept:
        pos = f.writer[3]
        part = lfs_kept(v, f, f.head, f.kept, pos, f.kept - pos)
        done = 0
        while done < len(part):
            done += lfs_file_append(v, f, part[done:])
    lfs_file_program(v, f)
    f.head, f.kept = f.writer[0], f.writer[3]
    f.writer = f.window = None


def lfs_file_write(self, f, data):
    if f.data is not None:
        if max(f.pos + len(data), len(f.data)) <= lfs_inline_max(self):
            f.data[f.pos : f.pos + len(data)] = data
            f.changed = True
            return len(data)
        # It is no longer short.
        f.kept = 0
        lfs_file_begin(self, f, 0)
        whole, f.data = f.data, None
        rest = whole[f.pos + len(data) :]
        f.changed = True
        lfs_file_all(self, f, whole[: f.pos])
        lfs_file_all(self, f, data)
        lfs_file_all(self, f, rest)
        if rest:
            lfs_file_flush(self, f)
        return len(data)
    if f.writer is not None and f.writer[3] != f.pos:
        lfs_file_flush(self, f)
    if f.writer is None:
        lfs_file_begin(self, f, f.pos)
    f.changed = True
    return lfs_file_append(self, f, data)


def lfs_file_all(v, f, data):
    done = 0
    while done < len(data):
        done += lfs_file_append(v, f, data[done:])


def lfs_file_sync(self, f):
    lfs_file_flush(self, f)
    if not f.changed or f.name is None:
        return
    lfs_writable(self)
    d, i, there = lfs_find(self, f.dir, f.name)
    if not there:
        lfs_corrupt()
    if f.data is not None:
        tags = [(0x201, i, bytes(f.data))]
    else:
        tags = [(0x202, i, lfs_words(f.head, f.kept))]
    if self.mtime:
        tags.append((0x301, i, lfs_time()))
    lfs_commit(self, d, tags)
    f.changed = False
    f.taken = []


# Nanoseconds since 1970.
def lfs_time():
    data = bytearray(8)
    put_little(data, 0, 8, now() * 1000000 * 1000)
    return bytes(data)


def lfs_file_shut(self, f):
    self.files = [other for other in self.files if other is not f]
    f.window = f.writer = f.data = None


def lfs_file_resize(self, f, size):
    lfs_writable(self)
    lfs_file_flush(self, f)
    pos = f.pos
    if size > f.size:
        zeros = bytes(64)
        f.pos = f.size
        while f.pos < size:
            f.pos += lfs_file_write(self, f, zeros[: min(64, size - f.pos)])
            f.size = f.pos
    elif size < f.size:
        f.changed = True
        if f.data is not None:
            del f.data[size:]
        elif size <= lfs_inline_max(self):
            data = bytearray()
            while len(data) < size:
                data += lfs_kept(self, f, f.head, f.kept, len(data), size - len(data))
            f.data, f.head, f.kept = data, 0, 0
        else:
            f.head, _ = lfs_seek(self, f.head, f.kept, size - 1)
            f.kept = size
        f.size = size
    f.pos = pos
