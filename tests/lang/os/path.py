import os
import os.path

p = os.path
print(os.path is p, os.path.sep)
for a in ("", "/", "a", "/a", "a/", "a/b", "/a//b/", "//a", "a/b.c", ".profile", "a/.x", "a.b/c", "..c", "a..b"):
    print(repr(a), p.split(a), p.basename(a), p.dirname(a), p.splitext(a), p.normpath(a), p.isabs(a))
for a in ("a/../b", "../a/..", "/..", "./a/./b/", "///a", "a//../..", "/a/../../b"):
    print(p.normpath(a))
for parts in (("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a", "b", "../c"), ("a",), (b"a", b"b")):
    print(p.join(*parts))
print(p.commonprefix(["abcd", "abx", "ab"]), p.commonprefix([]))
print(p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.relpath("x", "."))
print(p.abspath("x") == os.getcwd() + "/x", p.abspath("/a/../b"))
name = "lang_path.tmp"
with open(name, "w") as f:
    f.write("12345")
print(p.exists(name), p.isfile(name), p.isdir(name), p.getsize(name), p.islink(name))
print(p.exists("/"), p.isdir("/"), p.exists("lang_none"), p.isfile("lang_none"))
print(p.getmtime(name) > 0)
os.remove(name)
try:
    p.getsize(name)
except OSError as e:
    print(e.errno)
from os.path import join, exists

print(join("x", "y"), p.splitdrive("/a"), p.normcase("A"))
