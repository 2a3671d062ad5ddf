# Block devices as file systems use them, and the files that file systems open.


# Operations of `ioctl`: 1 begin, 2 end, 3 pass on, 4 number of blocks, 5 size of a block, 6 erase
# a block. A device without `ioctl` has `count` and perhaps `sync`, and blocks of 512 bytes.
def device_ioctl(device, op, arg=0):
    if hasattr(device, "ioctl"):
        return device.ioctl(op, arg)
    if op == 3 and hasattr(device, "sync"):
        device.sync()
    return device.count() if op == 4 else None


# What a device's method returns is None, a bool, 0 or a negative errno.
def device_error(result):
    if result is None or result is True:
        return 0
    if result is False:
        return 5
    if not isinstance(result, int):
        raise TypeError("can't convert " + type(result).__name__ + " to int")
    return 22 if result > 0 else -result


# What a mode like "r+b" means: read, write, create, exclusive, truncate, append.
def parse_mode(mode):
    read = write = create = exclusive = truncate = append = False
    for c in mode:
        if c == "w":
            write = create = truncate = True
        elif c == "x":
            write = create = exclusive = True
        elif c == "a":
            write = create = append = True
        elif c == "+":
            read = write = True
        elif c not in "rbt":
            raise ValueError("invalid mode: " + repr(mode))
    return read or not write, write, create, exclusive, truncate, append


# An absolute path without "." and "..", as a list of names.
def path_parts(cwd, path):
    text = path_text(path)
    if text[:1] != "/":
        text = cwd + "/" + text
    parts = []
    for part in text.split("/"):
        if part == "..":
            if parts:
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return parts


# Seconds since 1970 of a moment of the calendar.
def seconds_of(year, month, day, seconds):
    year -= month < 3
    of_era = year % 400
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    days = of_era * 365 + of_era // 4 - of_era // 100 + of_year
    return (year // 400 * 146097 + days - 719468) * 86400 + seconds


# Year, month and day of a number of days since 1970.
def date_of(days):
    days += 719468
    era, day = days // 146097, days % 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    shifted = (5 * day + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month < 3), month, day - (153 * shifted + 2) // 5 + 1


def little(data, at, size):
    value = 0
    while size:
        size -= 1
        value = value << 8 | data[at + size]
    return value


def put_little(data, at, size, value):
    for i in range(size):
        data[at + i] = value & 255
        value >>= 8


# Bytes that are missing behind UTF-8 cut off anywhere.
def utf8_missing(data):
    i = len(data) - 1
    while i >= 0 and len(data) - i < 4 and data[i] & 0xC0 == 0x80:
        i -= 1
    if i < 0 or data[i] < 0xC0:
        return 0
    size = 2 if data[i] < 0xE0 else 3 if data[i] < 0xF0 else 4
    return max(0, size - (len(data) - i))


# Open files. The file system `fs` has the functions that work on a file: `file_read(f, count)`
# gives some bytes from the position, `file_write(f, data)` takes some, `file_sync(f)` and
# `file_resize(f, size)`. The position is the file's own;
# where the file system `clips`, reading does not begin behind the end.
def file_classes():
    classes = kept("file classes")
    if classes is None:

        class FileIO:
            is_text = False

            def __init__(self, fs, can_read, can_write, append):
                self.fs = fs
                self.can_read = can_read
                self.can_write = can_write
                self.append = append
                self.pos = 0
                self.size = 0

            read = file_read
            readinto = file_readinto
            readline = file_readline
            readlines = file_readlines
            write = file_write
            seek = file_seek
            tell = file_tell
            truncate = file_truncate
            flush = file_flush
            close = file_close
            ioctl = file_ioctl
            __enter__ = file_enter
            __exit__ = file_exit
            __iter__ = file_enter
            __next__ = file_next
            __repr__ = file_repr
            __del__ = file_drop

        class TextIOWrapper(FileIO):
            is_text = True

        classes = FileIO, TextIOWrapper
        keep("file classes", classes)
    return classes


def file_new(fs, mode, can_read, can_write, append):
    return file_classes()["b" not in mode](fs, can_read, can_write, append)


def file_open(f):
    if f.fs is None:
        raise OSError(22)
    return f


def file_enter(self):
    return file_open(self)


def file_exit(self, *exc):
    file_close(self)


def file_repr(self):
    return "<io." + type(self).__name__ + ">"


# Up to `count` bytes, fewer only at the end; all of them if it is negative.
def file_take(f, count):
    if not file_open(f).can_read:
        raise OSError(13)
    taken = bytearray()
    while count:
        part = f.fs.file_read(f, 512 if count < 0 else min(count, 512))
        if not part:
            break
        f.pos += len(part)
        taken += part
        if count > 0:
            count -= len(part)
    return taken


def file_made(f, data):
    return str(data, "utf-8") if f.is_text else bytes(data)


def file_read(self, count=-1):
    count = -1 if count is None else count
    if count < 0 or not self.is_text:
        return file_made(self, file_take(self, count))
    data = bytearray()
    while True:
        chars = 0
        for b in data:
            chars += b & 0xC0 != 0x80
        more = file_take(self, count - chars + utf8_missing(data))
        if not more:
            return file_made(self, data)
        data += more


def file_readinto(self, buffer, count=None):
    count = len(buffer) if count is None else min(count, len(buffer))
    done = 0
    while done < count:
        part = file_take(self, min(count - done, 512))
        if not part:
            break
        buffer[done : done + len(part)] = part
        done += len(part)
    return done


def file_readline(self, limit=-1):
    line = bytearray()
    while limit < 0 or len(line) < limit:
        start = self.pos
        part = file_take(self, 64 if limit < 0 else min(64, limit - len(line)))
        end = part.find(b"\n") + 1
        line += part[:end] if end else part
        if end:
            self.pos = start + end
        if end or not part:
            break
    if self.is_text:
        line += file_take(self, utf8_missing(line))
    return file_made(self, line)


def file_readlines(self):
    return list(self)


def file_next(self):
    line = file_readline(self)
    if not line:
        raise StopIteration
    return line


def file_write(self, data):
    if not file_open(self).can_write:
        raise OSError(13)
    view = memoryview(data.encode() if isinstance(data, str) else data)
    # Items of any size are written as their bytes.
    view = memoryview(bytes(view))
    if self.append:
        self.pos = self.size
    elif self.pos > self.size and len(view):
        self.fs.file_resize(self, self.pos)
    done = 0
    while done < len(view):
        n = self.fs.file_write(self, view[done:])
        done += n
        self.pos += n
        if self.pos > self.size:
            self.size = self.pos
    return len(data)


def file_seek(self, offset, whence=0):
    file_open(self)
    if whence == 1:
        offset += self.pos
    elif whence == 2:
        offset += self.size
    elif whence != 0:
        raise OSError(22)
    if offset >> 31:
        raise OSError(22)
    if offset > self.size and self.fs.clips and not self.can_write:
        offset = self.size
    self.pos = offset
    return offset


def file_tell(self):
    return file_open(self).pos


def file_truncate(self, size=None):
    if not file_open(self).can_write:
        raise OSError(13)
    size = self.pos if size is None else size
    if size < 0:
        raise OSError(22)
    self.fs.file_resize(self, size)
    return size


def file_flush(self):
    if file_open(self).can_write:
        self.fs.file_sync(self)


# A file is closed even if its last bytes cannot be written.
def file_close(self):
    fs = self.fs
    if fs is not None:
        try:
            file_flush(self)
        finally:
            fs.file_shut(self)
            self.fs = None


# A file that nobody holds any more is closed; nobody is there for the error either.
def file_drop(self):
    try:
        file_close(self)
    except Exception:
        pass


# Requests of streams: 1 flush, 4 close; what else there is does not concern files.
def file_ioctl(self, request, arg):
    if request == 1:
        file_flush(self)
    elif request == 4:
        file_close(self)
    else:
        raise OSError(22)
    return 0
