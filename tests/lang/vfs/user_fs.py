# differs: file systems in Python are MicroPython's.
import io
import os
import sys
import vfs


class File(io.IOBase):
    def __init__(self, data, text):
        self.data, self.text, self.at = data, text, 0

    def read(self, n=-1):
        end = len(self.data) if n < 0 else self.at + n
        part = self.data[self.at : end]
        self.at += len(part)
        return part.decode() if self.text else part

    def readinto(self, buf):
        part = self.read(len(buf))
        buf[: len(part)] = part
        return len(part)


class Fs:
    def __init__(self, files):
        self.files = files

    def mount(self, readonly, mkfs):
        print("mount", readonly, mkfs)

    def umount(self):
        print("umount")

    def stat(self, path):
        if path in self.files:
            return (0x8000, 0, 0, 0, 0, 0, len(self.files[path]), 0, 0, 0)
        if any(f.startswith(path.rstrip("/") + "/") for f in self.files):
            return (0x4000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        raise OSError(2)

    def ilistdir(self, path):
        for f in sorted(self.files):
            yield f[1:], 0x8000, 0

    def open(self, path, mode):
        if path not in self.files:
            raise OSError(2)
        return File(self.files[path], "b" not in mode)

    def chdir(self, path):
        print("chdir", path)

    def getcwd(self):
        return "/inner"

    def remove(self, path):
        print("remove", path)
        del self.files[path]

    def rename(self, old, new):
        print("rename", old, new)

    def mkdir(self, path):
        print("mkdir", path)

    def rmdir(self, path):
        print("rmdir", path)

    def statvfs(self, path):
        return (1,) * 10


here = os.getcwd()
files = {
    "/vfs_mod.py": b"x = 'mod'\nimport vfs_other\n",
    "/vfs_other.py": b"from vfs_pkg.inside import y\n",
    "/vfs_pkg/__init__.py": b"",
    "/vfs_pkg/inside.py": b"y = __name__\n",
    "/vfs_bad.py": b"syntax error",
    "/vfs_raises.py": b"1/0",
    "/text": b"line\nm\n",
    "/run.py": b"answer = 42\nprint('run', __name__)",
}
fs = Fs(files)
vfs.mount(fs, "/user", readonly=True)
print(os.listdir("/user")[:2], os.stat("/user")[0], os.stat("/user/text")[6])
print(open("/user/text").read(), open("/user/text", "rb").read(2), open("/user/text").readline())
with open("/user/text") as f:
    print(list(f))
for path in ("/user/none", "/user/text/none"):
    try:
        open(path)
    except OSError as e:
        print(e.errno)
sys.path.append("/user")
import vfs_mod

print(vfs_mod.x, vfs_mod.vfs_other.y, vfs_mod.__file__)
for name in ("vfs_bad", "vfs_raises", "vfs_none"):
    try:
        __import__(name)
    except Exception as e:
        print(type(e).__name__, name in sys.modules)
execfile("/user/run.py")
print(answer)
scope = {"__name__": "scope"}
execfile("/user/run.py", scope)
print(scope["answer"])
os.chdir("/user/deep")
print(os.getcwd())
os.mkdir("m")
os.rmdir("/user/m")
os.rename("a", "/user/b")
os.remove("/user/text")
print(os.statvfs("/user")[0], os.path.exists("/user/text"), os.path.isdir("/user/vfs_pkg"))


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(e)


attempt(os.rename, "/user/x", "/y")
attempt(vfs.mount, Fs({}), "/user")
attempt(os.mkdir, "/user")
attempt(vfs.umount, "/none")
vfs.umount("/user")
sys.path.pop()
os.chdir(here)
print(os.getcwd() == here, len(vfs.mount()))
