# differs: VfsRom is MicroPython's.
# Whatever the bytes are: OSError, or fewer files, and nothing else.
import vfs


def walk(fs, path, depth=0):
    count = 0
    for name, kind, inode, size in fs.ilistdir(path):
        count += 1
        below = path + b"/" + name
        try:
            if kind == 0x4000 and depth < 5:
                count += walk(fs, below, depth + 1)
            elif kind == 0x8000:
                with fs.open(below, "rb") as f:
                    assert len(f.read(1000)) <= 1000
        except (OSError, UnicodeError):
            pass
    return count


def record(kind, *parts):
    payload = b"".join(parts)
    return bytes([kind, len(payload)]) + payload


payload = (
    record(2, b"shared")
    + record(5, b"\x04text", record(2, b"hello"))
    + record(4, b"\x03dir", record(5, b"\x04deep", record(2, b"content")))
    + record(5, b"\x02pt", record(3, b"\x06\x02"))
)
good = b"\xd2\xcd1" + bytes([len(payload)]) + payload
for bad in (b"", b"\xd2", b"\xd2\xcd", b"\xd2\xcd1", b"\xd2\xcd1\x05", b"RM1\0", b"\xd2\xcd2\0"):
    try:
        vfs.VfsRom(bad)
        print("taken", bad)
    except OSError as e:
        print(e.errno)
print(list(vfs.VfsRom(b"\xd2\xcd1\0").ilistdir("")))
print(list(vfs.VfsRom(b"\xd2\xcd1\x80\x80\0").ilistdir("")))
fs = vfs.VfsRom(good)
print(list(fs.ilistdir("")), list(fs.ilistdir("dir")))
print(fs.open("pt", "rb").read(), fs.open("dir/deep").read())

outcomes = set()
for at in range(len(good)):
    for value in (0, 1, 2, 3, 4, 5, 0x7F, 0x80, 0xFF):
        bad = bytearray(good)
        bad[at] = value
        try:
            fs = vfs.VfsRom(bad)
            assert walk(fs, b"") <= 20
            outcomes.add("walked")
        except OSError as e:
            outcomes.add(e.errno)
for end in range(len(good)):
    try:
        vfs.VfsRom(good[:end])
        outcomes.add("short")
    except OSError as e:
        outcomes.add(e.errno)
print(sorted(str(o) for o in outcomes))

# Numbers without end, names and contents that reach out of their record.
for payload in (
    b"\xff" * 100,
    b"\x05" + b"\xff" * 50,
    b"\x05\x03\x7fab",
    b"\x05\x06\x01a\x02\x7fxx",
    b"\x05\x06\x01a\x03\x02\x05\x7f",
    b"\x05\x07\x01a\x03\x03\x01\xff\xff",
    b"\x04\x02\x05a",
    b"\0\0\x05\x02\x01a",
    b"\x84\x80\x80\x80\x80\x80\x80\x05\x01a",
):
    fs = vfs.VfsRom(b"\xd2\xcd1" + bytes([len(payload)]) + payload)
    print(list(fs.ilistdir("")), end=" ")
    for path in ("a", "b"):
        try:
            fs.open(path, "rb").read()
            print("read", end=" ")
        except OSError as e:
            print(e.errno, end=" ")
    print()
