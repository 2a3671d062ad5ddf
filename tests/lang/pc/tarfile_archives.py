# Archives of tar: made, read, extracted; long names, pax records, links, filters, compression.
import io
import os
import shutil
import tarfile
import tempfile

top = tempfile.mkdtemp()
src = os.path.join(top, "src")
os.makedirs(os.path.join(src, "sub"))
for name, text in (("a.txt", "alpha"), ("sub/b.bin", "x" * 1500), ("sub/é.txt", "ü")):
    with open(os.path.join(src, name), "w", encoding="utf-8") as f:
        f.write(text)
os.symlink("a.txt", os.path.join(src, "link"))
os.chmod(os.path.join(src, "a.txt"), 0o640)
for name in ("a.txt", "sub/b.bin", "sub/é.txt", "sub", "."):
    os.utime(os.path.join(src, name), (1_000_000_000, 1_000_000_000))


def plain(info):
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = int(info.mtime) if not info.issym() else 5
    info.mode &= 0o777 if not info.issym() else 0
    return info


for mode, ending in (("w", ".tar"), ("w:gz", ".tar.gz")):
    path = os.path.join(top, "x" + ending)
    with tarfile.open(path, mode) as t:
        t.add(src, "src", filter=plain)
    with tarfile.open(path) as t:
        print(t.getnames())
        for m in t:
            print(m.name, m.type, m.size, oct(m.mode), m.mtime, m.linkname, m.uname, m.isdir())
        print(t.extractfile("src/a.txt").read(), t.extractfile("src/link").read())
        print(t.extractfile(t.getmember("src/sub/é.txt")).readlines(), t.extractfile("src/sub"))
        out = os.path.join(top, "out" + ending)
        t.extractall(out, filter="data")
        print(sorted(os.listdir(os.path.join(out, "src"))))
        print(oct(os.stat(os.path.join(out, "src/a.txt")).st_mode & 0o777))
        print(int(os.stat(os.path.join(out, "src/a.txt")).st_mtime))
        print(os.readlink(os.path.join(out, "src/link")))
    print(tarfile.is_tarfile(path), tarfile.is_tarfile(__file__))

# Headers byte by byte, in each format.
for format in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    for name in ("short", "d/" * 60 + "end", "é" * 8, "n" * 130):
        info = tarfile.TarInfo(name)
        info.size, info.mtime, info.uname = 3, 7, "me"
        info.linkname = "l" * 120 if len(name) > 100 and format else ""
        try:
            buf = info.tobuf(format)
            print(format, len(buf), [part for part in buf.split(b"\0") if part])
        except ValueError as e:
            print(format, "ValueError", e)
        out = io.BytesIO()
        try:
            with tarfile.open(fileobj=out, mode="w", format=format) as t:
                t.addfile(info, io.BytesIO(b"abc"))
        except ValueError as e:
            continue
        out.seek(0)
        with tarfile.open(fileobj=out) as t:
            m = t.next()
            print(m.name == name, m.linkname == info.linkname, t.extractfile(m).read(), t.next())
            print(sorted(m.pax_headers))

info = tarfile.TarInfo("big")
info.uid, info.mtime = 5_000_000, 1.5
print(info.tobuf(tarfile.PAX_FORMAT).count(b"mtime=1.5"), info.tobuf(tarfile.GNU_FORMAT)[108:116])
info.uid = -1
print(info.get_info()["type"])

# Members that want to leave the folder.
for name, link in (("../evil", ""), ("/abs", ""), ("ok", "../../x"), ("ok2", "/etc/passwd")):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as t:
        info = tarfile.TarInfo(name)
        if link:
            info.type, info.linkname = tarfile.SYMTYPE, link
        t.addfile(info)
    out.seek(0)
    with tarfile.open(fileobj=out) as t:
        try:
            t.extractall(os.path.join(top, "safe"), filter="data")
            print(name, "extracted")
        except tarfile.FilterError as e:
            print(type(e).__name__)
for bad in (b"", b"nonsense" * 200):
    try:
        tarfile.open(fileobj=io.BytesIO(bad))
    except tarfile.ReadError as e:
        print("ReadError")
try:
    tarfile.open(os.path.join(top, "x.tar")).getmember("none")
except KeyError as e:
    print(e)
with tarfile.open(os.path.join(top, "x.tar"), "a") as t:
    info = tarfile.TarInfo("added")
    info.size = 2
    t.addfile(info, io.BytesIO(b"hi"))
with tarfile.open(os.path.join(top, "x.tar")) as t:
    print(t.getnames()[-1], t.extractfile("added").read())
print(os.path.basename(shutil.make_archive(os.path.join(top, "made"), "gztar", src)))
shutil.unpack_archive(os.path.join(top, "made.tar.gz"), os.path.join(top, "un"))
print(sorted(os.listdir(os.path.join(top, "un"))))
shutil.rmtree(top)
