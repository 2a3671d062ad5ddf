# differs: VfsRom is MicroPython's.
import os
import sys
import vfs


def number(value):
    out = [value & 127]
    value >>= 7
    while value:
        out.insert(0, value & 127 | 128)
        value >>= 7
    return bytes(out)


def record(kind, payload):
    return number(kind) + number(len(payload)) + payload


def named(kind, name, payload):
    return record(kind, number(len(name)) + name + payload)


def file(name, data):
    return named(5, name, record(2, data))


def volume(payload):
    return b"\xd2\xcd1" + number(len(payload)) + payload


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(e.errno)


shared = record(2, b"shared contents")
image = volume(
    shared
    + record(1, b"a comment")
    + file(b"empty", b"")
    + file(b"text.txt", "grün\nzwei\n".encode())
    + named(4, b"dir", file(b"mod.py", b"x = 5\n") + named(4, b"inner", b"") + record(9, b"later"))
    + named(5, b"points", record(1, b"pad") + record(3, number(15) + number(2)))
)
fs = vfs.VfsRom(image)
print(list(fs.ilistdir("")), list(fs.ilistdir(b"/dir")))
for path in ("", "/", "text.txt", "/dir", "dir/mod.py", "/dir/../points"):
    print(path, fs.stat(path)[0], fs.stat(path)[6])
print(fs.statvfs("")[:3], fs.statvfs("")[9])
for path in ("none", "dir/none", "text.txt/x", "di", "dirx"):
    attempt(fs.stat, path)
attempt(fs.ilistdir, "text.txt")
attempt(fs.open, "dir", "r")
for mode in ("w", "a", "r+", "x", "+b"):
    attempt(fs.open, "text.txt", mode)
attempt(fs.mount, True, True)

with fs.open("points", "rb") as f:
    print(f, f.read(6), f.tell(), f.read(), f.read())
with fs.open("text.txt", "r") as f:
    print(f, f.read(3), f.readline(), f.readlines())
    print(f.seek(0), f.seek(100), f.seek(-5, 1), f.read(), f.seek(-1, 2), f.read())
    attempt(f.seek, -1)
    attempt(f.seek, -100, 1)
    attempt(f.write, "x")
    attempt(f.ioctl, 3, 1)
buffer = bytearray(20)
with fs.open("/dir/mod.py", "rb") as f:
    print(f.readinto(buffer), buffer[:7])
attempt(f.read)
print(fs.open("empty", "rb").read())

vfs.mount(fs, "/rom")
print(os.listdir("/rom"), os.listdir(b"/rom/dir"), os.stat("/rom")[0])
os.chdir("/rom")
print(os.getcwd(), os.listdir(), open("text.txt").read())
attempt(os.chdir, "/rom/dir")
for f, args in (
    (os.mkdir, ("/rom/new",)),
    (os.remove, ("/rom/empty",)),
    (os.rename, ("/rom/empty", "/rom/full")),
    (os.rmdir, ("/rom/dir",)),
):
    try:
        f(*args)
    except (OSError, AttributeError) as e:
        print(f is os.mkdir, type(e).__name__)
sys.path.append("/rom/dir")
import mod

print(mod.x, mod.__file__)
vfs.umount("/rom")
print(vfs.rom_ioctl(1), vfs.rom_ioctl(2, 0), vfs.rom_ioctl(9))
for wrong in (5, None):
    try:
        vfs.VfsRom(wrong)
    except TypeError:
        print("TypeError")
for view in (bytearray(image), memoryview(image)):
    print(len(list(vfs.VfsRom(view).ilistdir(""))))
