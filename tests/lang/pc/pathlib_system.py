# Paths and what only the file system of a PC has: links, modes, encodings, addresses.
import os
import pathlib
import shutil
import tempfile

top = pathlib.Path(tempfile.mkdtemp())
a = top / "a.txt"
print(a.write_text("é\nü", encoding="latin-1"), a.read_bytes(), a.read_text("latin-1"))
print(a.read_text("utf-8", "replace").count("\ufffd"), a.write_text("1\n2", newline="\r\n"))
print(a.read_bytes())
link = top / "link"
link.symlink_to(a)
print(link.is_symlink(), a.is_symlink(), link.readlink() == a, link.lstat().st_mode != 0)
(top / "hard").hardlink_to(a)
print(a.stat().st_nlink, a.samefile(top / "hard"))
a.chmod(0o600)
print(oct(a.stat().st_mode & 0o777), a.is_fifo(), a.is_socket(), a.is_block_device())
print(pathlib.Path("/").is_mount(), pathlib.Path("/dev/null").is_char_device())
os.mkfifo(top / "fifo")
print((top / "fifo").is_fifo(), isinstance(a.owner(), str), isinstance(a.group(), str))
print(pathlib.Path("/a b/ü").as_uri(), a.is_reserved())
try:
    pathlib.Path("x").as_uri()
except ValueError as e:
    print(e)

# Files with their times and permissions.
shutil.copy2(a, top / "copy")
print(oct((top / "copy").stat().st_mode & 0o777))
print((top / "copy").stat().st_mtime_ns == a.stat().st_mtime_ns)
shutil.copymode(top / "copy", link)
shutil.copystat(a, top / "copy")
print(shutil.which("sh") in ("/bin/sh", "/usr/bin/sh"), shutil.which("no-such-program"))
(top / "run").write_text("x")
print(shutil.which("run", path=str(top)))
(top / "run").chmod(0o755)
print(shutil.which("run", path=str(top)) == str(top / "run"), shutil.which("/bin/sh"))
print(os.path.basename(shutil.make_archive(top / "arc", "zip", top)))
print({pair[0] for pair in shutil.get_archive_formats()} >= {"zip", "tar", "gztar"})
shutil.rmtree(top)
