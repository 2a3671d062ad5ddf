# skip: stress
# What installed packages say of themselves.
import os
import sys
import tempfile
from importlib import metadata

top = tempfile.mkdtemp()
sys.path.insert(0, top)


def put(path, text):
    os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
    with open(os.path.join(top, path), "w") as f:
        f.write(text)


put("zz_made/__init__.py", "def greet(): return 'hi'\nclass A: b = 5\n")
put("Zz_Made-1.2.dist-info/METADATA",
    "Metadata-Version: 2.1\nName: Zz-Made\nVersion: 1.2\nRequires-Dist: one (>=1)\n"
    "Requires-Dist: two ; extra == 'x'\nClassifier: A\nClassifier: B\nSummary: short\n\n"
    "Long text\n")
put("Zz_Made-1.2.dist-info/RECORD",
    "zz_made/__init__.py,sha256=abc,12\n\"zz_made/a, b.txt\",,\nZz_Made-1.2.dist-info/METADATA,,\n")
put("Zz_Made-1.2.dist-info/entry_points.txt",
    "[zz.group]\nfirst = zz_made:greet\nsecond = zz_made:A.b [x, y]\n\n"
    "# none\n[other]\nm=zz_made\n")
put("zz_old.egg-info/PKG-INFO", "Name: zz.old\nVersion: 0.1\n")
put("zz_old.egg-info/requires.txt", "a\n\n[x]\nb>1\n\n[:os_name == 'nt']\nc\n\n[y:d]\ne\n")
put("zz_old.egg-info/top_level.txt", "zz_old\n")

print(metadata.version("zz-made"), metadata.version("Zz.Made"), metadata.requires("zz_made"))
found = metadata.metadata("zz_made")
print(found["name"], found.get_all("classifier"), found["Summary"], found["nothing"])
files = metadata.files("zz_made")
print(files, [(str(f), f.size, f.hash and (f.hash.mode, f.hash.value)) for f in files])
print(repr(files[0].read_text()), os.path.exists(files[0].locate()), files[0].dist.name)
points = metadata.entry_points(group="zz.group")
print(list(points), sorted(points.names), points["first"].load()(), points["second"].load())
second = points["second"]
print(second.module, second.attr, second.extras, second.dist.version, second == second)
print(sorted(metadata.entry_points(name="m", group="other")))
print(len(metadata.entry_points(group="no")))
for wrong in "nothing", "":
    try:
        metadata.version(wrong)
    except (metadata.PackageNotFoundError, ValueError) as e:
        print(type(e).__name__, e)
try:
    second.name = "x"
except AttributeError as e:
    print(e)
old = metadata.distribution("zz_old")
print(old.version, old.requires, old.files, old.read_text("no"), len(old.entry_points))
print(metadata.Distribution.at(os.path.join(top, "zz_old.egg-info")).name)
tops = metadata.packages_distributions()
print(tops["zz_made"], tops["zz_old"])
