import fnmatch
import glob
import os
import tempfile

for pattern in ("*.py", "a?[!b-d]*", "[]x]*[^y]", "**a*b", "[a-", "[z-a]x", "[!]", "a.b+c", "[a-c-e]"):
    print(pattern, fnmatch.translate(pattern))
print(fnmatch.filter([b"a.py", b"b.c"], b"*.py"), fnmatch.fnmatch(b"te\xffst", b"te*"))
print(fnmatch.fnmatchcase("A", "a"), fnmatch.fnmatch("x.TXT", "*.txt"), fnmatch.fnmatch("a\nb", "a*"))
for bad in (("a", b"*"), (b"a", "*")):
    try:
        fnmatch.fnmatch(*bad)
    except TypeError as e:
        print("TypeError")
folder = tempfile.mkdtemp()
os.chdir(folder)
os.makedirs("d/e")
for name in ("a.py", "b.txt", ".h", "d/c.py", "d/e/f.py", "d/e/.g", "br[1]"):
    open(name, "w").close()
os.symlink("nowhere", "broken")
for pattern in ("*", "*.py", "**", "**/*.py", "d/", "*/", "d/*/f.py", "nope", "", "br[*", "brok*", ".*"):
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)))
print(sorted(glob.glob(b"*.py")), sorted(glob.glob("**", recursive=True, include_hidden=True)))
print(sorted(glob.glob("*", root_dir="d")), glob.escape("a[b]*?"), glob.escape(b"a[b]*?"))
print(glob.glob(folder + "/*.py") == [folder + "/a.py"])
print([os.path.exists(p) for p in ("/dev/null", "broken", "d")], os.path.isfile("/dev/null"))
