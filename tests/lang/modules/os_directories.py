# os: directories, paths that are not there, and what stat says of them.
import os

ROOT = "lang_os_directories.tmp"


def attempt(what, f, *args):
    try:
        f(*args)
        print(what, "done")
    except OSError as e:
        print(what, "OSError", e.errno)


os.mkdir(ROOT)
attempt("mkdir twice", os.mkdir, ROOT)
print(os.listdir(ROOT), os.stat(ROOT)[0] & 0xF000)
for name in ("b", "a", "é"):
    with open(ROOT + "/" + name, "w") as f:
        f.write(name * 3)
os.mkdir(ROOT + "/sub")
print(sorted(os.listdir(ROOT)))
print([os.stat(ROOT + "/" + n)[6] for n in ("a", "b", "é")], os.stat(ROOT + "/a")[0] & 0xF000)
attempt("rmdir full", os.rmdir, ROOT)
attempt("remove directory", os.remove, ROOT + "/sub")
attempt("open directory", open, ROOT + "/sub")
attempt("listdir missing", os.listdir, ROOT + "/no")
attempt("rename missing", os.rename, ROOT + "/no", ROOT + "/yes")
attempt("chdir missing", os.chdir, ROOT + "/no")
here = os.getcwd()
os.chdir(ROOT)
print(sorted(os.listdir()), os.getcwd() == here + os.sep + ROOT)
os.chdir("..")
print(os.getcwd() == here)
for name in ("a", "b", "é"):
    os.unlink(ROOT + "/" + name)
os.rmdir(ROOT + "/sub")
attempt("rmdir", os.rmdir, ROOT)
attempt("rmdir again", os.rmdir, ROOT)
print(len(os.uname()), os.uname().sysname == os.uname()[0], os.uname().machine == os.uname()[4])
