import os.path as p

print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b", "c"), p.join("", "a"), p.join("a", ""), p.join("a"))
for s in ("a/b.txt", "/a", "a", "", "/", "a/", "//a//b", "a.b/c", ".bashrc", "a/.x.y", "a.", "..", "a..b", "...x"):
    print(repr(s), p.split(s), p.dirname(s), p.basename(s), p.splitext(s), p.isabs(s), p.normpath(s))
for s in ("a/../b", "./a/./b/", "../../a", "/../a", "a/..", "//x", "///x", "a//b/../../.."):
    print(p.normpath(s))
print(p.commonprefix(["/usr/lib", "/usr/local"]), p.commonprefix([]), p.commonpath(["/usr/lib", "/usr/local/lib"]), p.commonpath(["a/b/c", "a/b"]))
print(p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.relpath("/a/b", "/"), p.splitdrive("/a"), p.normcase("A"))
print(p.abspath("/a/../b"))
try:
    p.commonpath(["a", "/b"])
except ValueError:
    print("ValueError")
try:
    p.relpath("")
except ValueError:
    print("ValueError")
