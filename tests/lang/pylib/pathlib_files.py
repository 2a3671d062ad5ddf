import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    d = root / "a" / "b"
    d.mkdir(parents=True)
    d.mkdir(exist_ok=True, parents=True)
    f = d / "x.txt"
    print(f.exists(), f.write_text("hello\n"), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), f.is_dir(), d.is_dir())
    print(f.write_bytes(b"\x00\x01"), f.read_bytes(), f.stat()[6])
    with f.open("w") as o:
        o.write("again")
    print(f.read_text(), [p.name for p in d.iterdir()])
    (root / "y.py").touch()
    (root / "y.py").touch()
    (root / "a" / "z.py").touch()
    print(sorted([p.relative_to(root).as_posix() for p in root.glob("*.py")]), sorted([p.relative_to(root).as_posix() for p in root.rglob("*.py")]))
    print(sorted([p.relative_to(root).as_posix() for p in root.glob("**/*")]), sorted([p.name for p in root.glob("a/*")]), list(root.glob("nope/*")))
    g = f.rename(d / "w.txt")
    print(f.exists(), g.name, g.read_text())
    g.unlink()
    g.unlink(missing_ok=True)
    d.rmdir()
    print(d.exists(), (root / "a").samefile(root / "a" / ".." / "a"))
    for bad in (lambda: g.unlink(), lambda: (root / "a").mkdir(), lambda: (root / "n" / "m").mkdir(), lambda: g.read_text(), lambda: (root / "y.py").touch(exist_ok=False), lambda: list((root / "q").iterdir())):
        try:
            bad()
        except OSError:
            print("OSError")
    try:
        g.write_text(b"x")
    except TypeError:
        print("TypeError")
print(root.exists(), Path.cwd().is_absolute(), Path("x").absolute() == Path.cwd() / "x", Path("/a/../b").resolve())
