import glob
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as root:
    os.mkdir(root + "/src")
    os.mkdir(root + "/src/sub")
    for name in ("a.py", "b.txt", "sub/c.py"):
        with open(root + "/src/" + name, "w") as f:
            f.write(name * 3)

    def shown(paths):
        return sorted([p[len(root) :] for p in paths])

    print(shown(glob.glob(root + "/src/*")), shown(glob.glob(root + "/src/*.py")), shown(glob.glob(root + "/*/sub/*")))
    print(shown(glob.glob(root + "/**", recursive=True)), shown(glob.glob(root + "/**/*.py", recursive=True)))
    print(sorted(glob.glob("*", root_dir=root + "/src")), glob.glob(root + "/none/*"), glob.escape("a*[b"), glob.has_magic("a?"), shown(glob.glob(root + "/src/")), shown(glob.glob(root + "/src/*/")))
    shutil.copytree(root + "/src", root + "/dst")
    shutil.copytree(root + "/src", root + "/some", ignore=shutil.ignore_patterns("*.txt"))
    print(shown(glob.glob(root + "/dst/**", recursive=True)), shown(glob.glob(root + "/some/*")))
    print(os.path.basename(shutil.copy(root + "/src/a.py", root + "/dst/sub")), shutil.copyfile(root + "/src/a.py", root + "/x")[len(root) :])
    with open(root + "/x") as f:
        print(f.read())
    shutil.move(root + "/x", root + "/some")
    shutil.move(root + "/some", root + "/moved")
    print(shown(glob.glob(root + "/moved/*")), os.path.exists(root + "/some"))
    shutil.rmtree(root + "/moved")
    shutil.rmtree(root + "/moved", ignore_errors=True)
    print(sorted(os.listdir(root)))
    for bad in (lambda: shutil.rmtree(root + "/moved"), lambda: shutil.copytree(root + "/src", root + "/dst"), lambda: shutil.copyfile(root + "/src/a.py", root + "/src/a.py")):
        try:
            bad()
        except OSError:
            print("OSError")
    with tempfile.NamedTemporaryFile("w", suffix=".x", dir=root) as f:
        print(f.name.endswith(".x"), os.path.exists(f.name), f.write("abc"))
    print(os.path.exists(f.name))
    d = tempfile.mkdtemp(prefix="pre", dir=root)
    print(os.path.isdir(d), os.path.basename(d).startswith("pre"))
print(os.path.exists(root))
