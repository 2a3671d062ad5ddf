# Paths of both kinds of systems, and what classes their objects have.
import os
import pathlib
import pickle
import tempfile
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, WindowsPath


def attempt(call, *args):
    try:
        return call(*args)
    except (ValueError, TypeError, NotImplementedError) as e:
        return "%s: %s" % (type(e).__name__, e)


for text in (
    "c:/Users/x.tar.gz",
    "c:x",
    "//host/share/a/b",
    "\\a",
    "a/../b",
    "",
    "C:\\",
    "nul.txt",
):
    p = PureWindowsPath(text)
    print(
        repr(p),
        str(p),
        p.drive,
        p.root,
        p.anchor,
        p.parts,
        p.name,
        p.suffixes,
        p.is_absolute(),
        p.is_reserved(),
        p.parent,
        p.as_posix(),
    )
w = PureWindowsPath
print(
    w("C:/A/b") == w("c:\\a\\B"),
    hash(w("A")) == hash(w("a")),
    w("a") < w("B"),
    w("a") == PurePosixPath("a"),
)
print(
    w("c:/a") / "c:b", w("c:/a") / "/x", w("c:/a", "d:b"), w("c:/a").joinpath("d:b"), "c:/" / w("q")
)
print(
    w("C:/a/b").relative_to("c:/A"),
    attempt(w("c:/a").relative_to, "d:/"),
    w("C:/X.PY").match("*.py"),
)
print(
    w("c:/a b").as_uri(), w("//h/s/x").as_uri(), attempt(w("a").as_uri), w("a.b").with_suffix(".c")
)
print(attempt(w("a").with_name, "c:x"), attempt(w("c:/").with_name, "x"), w("a.txt").with_stem("b"))

print(type(PurePath("a")), type(Path("a")), isinstance(Path(), PosixPath), Path.__mro__[1].__name__)
print(
    repr(Path("a")),
    repr(PurePath("/a/./b//c/")),
    repr(PurePosixPath("//x")),
    repr(PurePosixPath("///x")),
)
print(attempt(WindowsPath, "a"), issubclass(PosixPath, PurePosixPath), PurePath("a") == Path("a"))
print(PurePath("a", PureWindowsPath("b\\c"), "d"), attempt(PurePath, 1), attempt(PurePath, b"a"))
p = Path("/a/b/c.d")
print(p.parents[0], p.parents[-1], p.parents[:2], len(p.parents), repr(p.parents), list(p.parents))
print(
    attempt(lambda: p < 1),
    {p: 1}[PurePosixPath("/a/b/c.d")],
    sorted([Path("a/b"), Path("a-b"), Path("a")]),
)
print(pickle.loads(pickle.dumps(p)) == p, os.fspath(p), bytes(p), p.with_suffix(""))


class Mine(type(Path())):
    def twice(self):
        return self / self.name


m = Mine("a", "b")
print(repr(m.twice()), type(m.parent).__name__, isinstance(m, Path))

os.chdir(os.path.realpath(tempfile.mkdtemp()))
for folder in ("a/b/c", "a/d", "e"):
    Path(folder).mkdir(parents=True)
for file in ("a/x.py", "a/b/y.py", "a/b/c/z.txt", "e/x.py"):
    Path(file).write_text(file)
Path("link").symlink_to("a/b")
Path("loop").symlink_to("loop")
Path("gone").symlink_to("nowhere")
top = Path()
for pattern in ("*", "**/*.py", "*/", "a/*/y.*", "**", "a/../e/*", "a/b", "absent/*", "**/b/**/*"):
    print(pattern, sorted(map(str, top.glob(pattern))))
print(sorted(map(str, top.rglob("x.*"))), [attempt(list, top.glob(p)) for p in ("", "/a", "a**")])
print(
    Path("link/../x.py").resolve().relative_to(Path.cwd()),
    Path("link").resolve().name,
    Path("gone").exists(),
)
print(
    attempt(Path("a\0b").exists),
    Path("gone").is_symlink(),
    Path("a").is_dir(),
    Path("a/x.py").is_file(),
)
for call in (Path("loop").resolve, lambda: Path("q").resolve(strict=True), Path("a").unlink):
    try:
        call()
    except (RuntimeError, OSError) as e:
        print(type(e).__name__)
with os.scandir("a") as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry.name, entry.is_dir(), entry.is_file(), entry.is_symlink())
with os.scandir(b".") as entries:
    found = {entry.name: entry for entry in entries}
print(sorted(found), found[b"link"].is_dir(), found[b"link"].is_dir(follow_symlinks=False))
print(found[b"gone"].is_file(), found[b"link"].stat().st_ino == os.stat("a/b").st_ino)
