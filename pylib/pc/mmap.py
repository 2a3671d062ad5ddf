# The bytes of a file as if they were memory. They are a copy: what a program writes is in the file
# after `flush` or `close`, and what others write into the file is not seen.

import os

ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
MAP_SHARED, MAP_PRIVATE, MAP_ANONYMOUS = 1, 2, 32
MAP_ANON = MAP_ANONYMOUS
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED = range(5)
PAGESIZE = ALLOCATIONGRANULARITY = 4096
error = OSError


def _access(flags, prot, access):
    if access == ACCESS_DEFAULT:
        if not prot & PROT_WRITE:
            return ACCESS_READ
        return ACCESS_COPY if flags & MAP_PRIVATE else ACCESS_WRITE
    if flags != MAP_SHARED or prot != PROT_READ | PROT_WRITE:
        raise ValueError("mmap can't specify both access and flags, prot.")
    if access not in (ACCESS_READ, ACCESS_WRITE, ACCESS_COPY):
        raise ValueError("mmap invalid access parameter.")
    return access


def _length(fileno, length, offset):
    if length < 0:
        raise OverflowError("memory mapped length must be positive")
    if offset < 0:
        raise OverflowError("memory mapped offset must be positive")
    if fileno == -1:
        if length == 0:
            raise OSError(22, "Invalid argument")
        return length
    size = os.fstat(fileno).st_size
    if offset % ALLOCATIONGRANULARITY:
        raise OSError(22, "Invalid argument")
    if length == 0:
        if size == 0:
            raise ValueError("cannot mmap an empty file")
        if offset >= size:
            raise ValueError("mmap offset is greater than file size")
        return size - offset
    if offset > size or size - offset < length:
        raise ValueError("mmap length is greater than file size")
    return length


class mmap(bytearray):
    _closed = True

    def __init__(
        self, fileno, length, flags=MAP_SHARED, prot=PROT_READ | PROT_WRITE,
        access=ACCESS_DEFAULT, offset=0,
    ):  # fmt: skip
        access = _access(flags, prot, access)
        length = _length(fileno, length, offset)
        data = b"" if fileno == -1 else os.pread(fileno, length, offset)
        bytearray.__init__(self, data.ljust(length, b"\0"))
        self._access, self._offset, self._at = access, offset, 0
        self._number = -1 if fileno == -1 else os.dup(fileno)
        self._changed = self._closed = False

    closed = property(lambda self: self._closed)

    def _open(self):
        if self._closed:
            raise ValueError("mmap closed or invalid")

    def _writable(self):
        self._open()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")
        self._changed = True

    def __getitem__(self, key):
        self._open()
        found = bytearray.__getitem__(self, key)
        return bytes(found) if isinstance(key, slice) else found

    def __setitem__(self, key, value):
        self._writable()
        if isinstance(key, slice) and len(range(*key.indices(len(self)))) != len(value):
            raise IndexError("mmap slice assignment is wrong size")
        bytearray.__setitem__(self, key, value)

    def __repr__(self):
        if self._closed:
            return "<mmap.mmap closed=True>"
        names = ("ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY")
        return "<mmap.mmap closed=False, access=%s, length=%d, pos=%d, offset=%d>" % (
            names[self._access], len(self), self._at, self._offset,
        )  # fmt: skip

    __str__ = __repr__
    __hash__ = object.__hash__

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            if self._number != -1:
                os.close(self._number)

    def __del__(self):
        self.close()

    def flush(self, offset=0, size=None):
        self._open()
        if self._changed and self._access == ACCESS_WRITE and self._number != -1:
            data, at = bytes(memoryview(self)), self._offset
            while data:
                written = os.pwrite(self._number, data, at)
                data, at = data[written:], at + written
        self._changed = False

    def madvise(self, option, start=0, length=None):
        self._open()

    def size(self):
        self._open()
        return len(self) if self._number == -1 else os.fstat(self._number).st_size

    def tell(self):
        self._open()
        return self._at

    def seek(self, pos, whence=0):
        self._open()
        if whence not in (0, 1, 2):
            raise ValueError("unknown seek type")
        at = pos + (0, self._at, len(self))[whence]
        if not 0 <= at <= len(self):
            raise ValueError("seek out of range")
        self._at = at

    def read(self, n=None):
        start = self.tell()
        left = len(self) - start
        self._at += left if n is None or n < 0 else min(n, left)
        return self[start : self._at]

    def read_byte(self):
        if self.tell() >= len(self):
            raise ValueError("read byte out of range")
        self._at += 1
        return self[self._at - 1]

    def readline(self):
        end = self.find(b"\n")
        return self.read(None if end < 0 else end + 1 - self._at)

    def write(self, data):
        self._writable()
        data = memoryview(data).cast("B")
        if self._at + len(data) > len(self):
            raise ValueError("data out of range")
        bytearray.__setitem__(self, slice(self._at, self._at + len(data)), data)
        self._at += len(data)
        return len(data)

    def write_byte(self, byte):
        self._writable()
        if self._at >= len(self):
            raise ValueError("write byte out of range")
        self[self._at] = byte
        self._at += 1

    def find(self, sub, start=None, end=None):
        start = self.tell() if start is None else start
        return bytearray.find(self, sub, start, len(self) if end is None else end)

    def rfind(self, sub, start=None, end=None):
        start = self.tell() if start is None else start
        return bytearray.rfind(self, sub, start, len(self) if end is None else end)

    def move(self, dest, src, count):
        self._writable()
        if min(dest, src, count) < 0 or max(dest, src) + count > len(self):
            raise ValueError("source, destination, or count out of range")
        bytearray.__setitem__(self, slice(dest, dest + count), self[src : src + count])

    def resize(self, newsize):
        self._writable()
        if self._access == ACCESS_COPY:
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if newsize <= 0 or self._offset + newsize < self._offset:
            raise ValueError("new size out of range")
        if self._number != -1:
            os.ftruncate(self._number, self._offset + newsize)
        if newsize < len(self):
            bytearray.__delitem__(self, slice(newsize, None))
        else:
            bytearray.extend(self, bytes(newsize - len(self)))
