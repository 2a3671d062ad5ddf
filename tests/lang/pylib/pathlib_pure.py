from pathlib import PurePosixPath as P, Path

for s in ("a/b.txt", "/", "", ".", "/a/b/", "a//b", "./a", "a/./b", "x.tar.gz", ".bashrc", "a/..", "..", "/a", "a.", "b.c/"):
    p = P(s)
    print(repr(str(p)), p.parts, p.name, p.suffix, p.suffixes, p.stem, str(p.parent), p.root, p.is_absolute(), [str(x) for x in p.parents])
a = P("a", "b", "c.py")
print(a, a / "d", "x" / a, a / "/y", a.joinpath("e", "f"), a == P("a/b/c.py"), a != P("a"), hash(a) == hash(P("a/b/c.py")))
print(a.with_name("z"), a.with_suffix(".txt"), a.with_suffix(""), a.with_stem("q"), a.relative_to("a"), a.is_relative_to("a/b"), a.is_relative_to("b"), a.relative_to("a", "b"))
print(a.match("*.py"), a.match("b/*.py"), a.match("/a/*"), a.match("c.py"), a.match("x"), P("a") < P("b"), sorted([P("b"), P("a/c"), P("a")]) == [P("a"), P("a/c"), P("b")])
print(a.as_posix(), a.anchor, repr(a.drive), bytes(a), P(a, "x"), P("a", "/b", "c"))
for f in (lambda: a.relative_to("x"), lambda: P("/").with_name("a"), lambda: a.with_name(""), lambda: a.with_suffix("x"), lambda: a.match(""), lambda: a / 3, lambda: a.with_name("a/b")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
