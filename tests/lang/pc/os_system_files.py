# What the system says of files: links, times, modes, access.
import os
import stat
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
link = os.path.join(folder, "link")
with open(path, "w") as f:
    f.write("abc")
os.symlink("file", link)
print(os.readlink(link), os.path.islink(link), os.path.islink(path), os.lstat(link).st_size)
print(os.path.realpath(link) == os.path.realpath(path), os.path.samefile(link, path))
os.link(path, path + "2")
print(os.stat(path).st_nlink, os.path.samefile(path, path + "2"))
os.utime(path, (1, 2.5))
print(os.stat(path).st_mtime, os.stat(path).st_mtime_ns, os.path.getmtime(path))
os.utime(path, ns=(3000000001, 4))
print(os.stat(path).st_atime_ns, os.stat(path)[7], os.path.getsize(path))
os.chmod(path, 0o600)
print(oct(os.stat(path).st_mode), stat.S_ISREG(os.stat(path).st_mode), os.access(path, os.X_OK))
before = os.umask(0o77)
os.mkdir(os.path.join(folder, "sub"))
print(oct(os.stat(os.path.join(folder, "sub")).st_mode), os.umask(before) == 0o77)
os.truncate(path, 1)
print(open(path).read(), os.getpid() > 1, os.strerror(13))
os.remove(path)
print(os.path.exists(link), os.path.lexists(link), sorted(os.listdir(folder)))
print(os.path.ismount("/"), os.path.ismount(folder), os.path.realpath("/tmp/../."))

# What links lead to is not walked into, nor removed with the folder they are in.
import shutil

outside = tempfile.mkdtemp()
with open(os.path.join(outside, "kept"), "w") as f:
    f.write("kept")
os.symlink(outside, os.path.join(folder, "away"))
print([sorted(names) for _, _, names in os.walk(folder, followlinks=False)])
shutil.rmtree(folder)
print(os.path.exists(folder), os.listdir(outside))
