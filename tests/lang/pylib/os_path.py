import os.path as p

print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b", "c"), p.join("", "a"), p.join("a", ""), p.join("a"))
for s in ("a/b.txt", "/a", "a", "", "/", "a/", "//a//b", "a.b/c", ".bashrc", "a/.x.y", "a.", "..", "a..b", "...x"):
    print(repr(s), p.split(s), p.dirname(s), p.basename(s), p.splitext(s), p.isabs(s), p.normpath(s))
for s in ("a/../b", "./a/./b/", "../../a", "/../a", "a/..", "//x", "///x", "a//b/../../.."):
    print(p.normpath(s))
print(p.commonprefix(["/usr/lib", "/usr/local"]), p.commonprefix([]))
print(p.abspath("/a/../b"))
