"""File systems of Pyrite against other implementations of their formats.

    python3 check.py PYRITE [FILTER]

FAT is compared with dosfstools and mtools (Debian packages of these names), littlefs with the
PyPI package littlefs-python. What is absent is skipped, and said so. Changes are random but the
same every time; what must be on the disk is known from a dict of paths.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile

PYRITE = os.path.abspath(sys.argv[1])
FILTER = sys.argv[2] if len(sys.argv) > 2 else ""
HERE = os.path.dirname(os.path.abspath(__file__))
ENV = dict(os.environ, PATH=os.environ["PATH"] + ":/sbin:/usr/sbin", MTOOLS_SKIP_CHECK="1", LC_ALL="C.UTF-8")


class Failure(Exception):
    pass


def pyrite(kind, image, block_size, actions, may_raise=False):
    with open("actions.py", "w") as f:
        f.write(actions)
    command = [PYRITE, "-X", "heapsize=400m", HERE + "/device.py", kind, image, str(block_size), "actions.py"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode and not (may_raise and done.returncode == 1 and "Traceback" in done.stderr):
        raise Failure("pyrite: " + done.stderr[-600:])
    return done.stdout


def blank(image, size):
    with open(image, "wb") as f:
        f.write(bytes(size))


def pyrite_tree(kind, image, block_size):
    return eval(pyrite(kind, image, block_size, "print(tree(mount()))"))


def same(what, got, wanted):
    if got != wanted:
        paths = sorted(p for p in set(got) | set(wanted) if got.get(p, 0) != wanted.get(p, 0))
        raise Failure("%s differs in %s" % (what, paths[:5]))


# ---- random changes


NAMES = ["a", "readme.txt", "UPPER.TXT", "Mixed Case.text", "a long name with many letters.data"]
NAMES += ["été.txt", "b.tar.gz", "x" * 60, "trailing.name.c", "MixEd.py", "日本.md", "c-1_2"]


def changes(seed, count, largest):
    """Python code that changes `fs`, and the tree it leaves."""
    rng = random.Random(seed)
    tree = {}
    code = []
    for _ in range(count):
        folders = [""] + [p for p in tree if tree[p] is None]
        files = [p for p in tree if tree[p] is not None]
        path = rng.choice(folders) + "/" + rng.choice(NAMES)
        kind = rng.choice("wwwwaorrdmtR")
        data = bytes([rng.randrange(256)]) * rng.choice([0, 1, 13, 100, 600, largest])
        if kind == "w" and tree.get(path, 0) is not None:
            code.append("put(fs, %r, %r)" % (path, data))
            tree[path] = data
        elif kind == "m" and path not in tree and path.count("/") < 4:
            code.append("fs.mkdir(%r)" % path)
            tree[path] = None
        elif kind == "R" and len(folders) > 1:
            folder = rng.choice(folders[1:])
            if not any(p.startswith(folder + "/") for p in tree):
                code.append("fs.rmdir(%r)" % folder)
                del tree[folder]
        elif not files:
            continue
        elif kind == "a":
            file = rng.choice(files)
            code.append("put(fs, %r, %r, 'ab')" % (file, data))
            tree[file] += data
        elif kind == "o":
            file = rng.choice(files)
            at = rng.randrange(len(tree[file]) + 1)
            code.append("put(fs, %r, %r, 'r+b', %d)" % (file, data, at))
            tree[file] = tree[file][:at] + data + tree[file][at + len(data) :]
        elif kind == "t":
            file = rng.choice(files)
            size = rng.randrange(len(tree[file]) + 1)
            code.append("f = fs.open(%r, 'r+b'); f.truncate(%d); f.close()" % (file, size))
            tree[file] = tree[file][:size]
        elif kind == "d":
            file = rng.choice(files)
            code.append("fs.remove(%r)" % file)
            del tree[file]
        elif kind == "r" and path not in tree:
            old = rng.choice(list(tree))
            if not path.startswith(old + "/"):
                code.append("fs.rename(%r, %r)" % (old, path))
                for p in list(tree):
                    if p == old or p.startswith(old + "/"):
                        tree[path + p[len(old) :]] = tree.pop(p)
    return code, tree


# ---- FAT


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, env=ENV)
    if done.returncode:
        raise Failure("%s: %s%s" % (command, done.stdout[-500:], done.stderr[-300:]))
    return done.stdout


def fat_tree(image):
    run("fsck.fat", "-n", image)
    shutil.rmtree("out", ignore_errors=True)
    os.mkdir("out")
    if run("mdir", "-b", "-i", image, "::").strip():
        run("mcopy", "-s", "-n", "-i", image, "::*", "out")
    found = {}
    for folder, folders, files in os.walk("out"):
        at = folder[3:]
        found.update({at + "/" + name: None for name in folders})
        for name in files:
            with open(folder + "/" + name, "rb") as f:
                found[at + "/" + name] = f.read()
    return found


def fat_own():
    """Made and changed by Pyrite, checked by fsck.fat and read by mtools."""
    for seed, size, largest in ((1, 200 << 10, 3000), (2, 8 << 20, 20000), (3, 4 << 20, 50000)):
        blank("fat.img", size)
        code, tree = changes(seed, 120, largest)
        pyrite("VfsFat", "fat.img", 512, "mkfs()\nfs = mount()\n%s\ndevice.save(image)" % "\n".join(code))
        same("mtools", fat_tree("fat.img"), tree)
        same("pyrite", pyrite_tree("VfsFat", "fat.img", 512), tree)


def fat_foreign():
    """Made by mkfs.fat with each table size, filled by mtools, changed by Pyrite."""
    for bits, size, cluster in ((12, 1 << 20, 1), (16, 16 << 20, 2), (32, 40 << 20, 1)):
        blank("fat.img", size)
        run("mkfs.fat", "-F", str(bits), "-s", str(cluster), "fat.img")
        # mtools loses the case of letters that are in its code page.
        names = [name for name in NAMES if name != "été.txt"]
        for n, name in enumerate(names):
            with open("one", "wb") as f:
                f.write(bytes([n]) * (n * 700))
            run("mcopy", "-i", "fat.img", "one", "::" + name)
        run("mmd", "-i", "fat.img", "::sub folder")
        tree = {"/" + name: bytes([n]) * (n * 700) for n, name in enumerate(names)}
        tree["/sub folder"] = None
        same("pyrite, FAT%d" % bits, pyrite_tree("VfsFat", "fat.img", 512), tree)
        code, more = changes(bits, 60, 4000)
        moved = {"/sub folder/new" + p: v for p, v in more.items()}
        code = ["fs.mkdir('/sub folder/new')"] + [c.replace("'/", "'/sub folder/new/") for c in code]
        code = "\n".join(["fs = mount()"] + code + ["device.save(image)"])
        pyrite("VfsFat", "fat.img", 512, code)
        tree.update(moved)
        tree["/sub folder/new"] = None
        same("mtools, FAT%d" % bits, fat_tree("fat.img"), tree)


# ---- littlefs


def lfs_tree(image, block_size):
    from littlefs import LittleFS

    with open(image, "rb") as f:
        data = f.read()
    fs = LittleFS(block_size=block_size, block_count=len(data) // block_size, mount=False)
    fs.context.buffer[:] = data
    fs.mount()
    found = {}
    for folder, folders, files in fs.walk("/"):
        at = folder.rstrip("/")
        found.update({at + "/" + name: None for name in folders})
        for name in files:
            with fs.open(at + "/" + name, "rb") as f:
                found[at + "/" + name] = f.read()
    return found


def lfs_own():
    """Made and changed by Pyrite, read by littlefs-python."""
    for seed, block, count, largest in ((1, 512, 400, 3000), (2, 4096, 128, 20000), (3, 256, 800, 900)):
        blank("lfs.img", block * count)
        code, tree = changes(seed, 150, largest)
        pyrite("VfsLfs2", "lfs.img", block, "mkfs()\nfs = mount()\n%s\ndevice.save(image)" % "\n".join(code))
        same("littlefs", lfs_tree("lfs.img", block), tree)
        same("pyrite", pyrite_tree("VfsLfs2", "lfs.img", block), tree)


def lfs_foreign():
    """Made by littlefs-python, changed by Pyrite."""
    from littlefs import LittleFS

    for block, count, prog in ((512, 500, 32), (4096, 128, 256), (1024, 250, 16)):
        fs = LittleFS(block_size=block, block_count=count, prog_size=prog, read_size=prog)
        tree = {"/dir": None}
        fs.mkdir("/dir")
        for n in range(60):
            path = "%s/file number %d" % ("/dir" if n & 1 else "", n)
            tree[path] = bytes([n]) * (n * 40)
            with fs.open(path, "wb") as f:
                f.write(tree[path])
        with open("lfs.img", "wb") as f:
            f.write(fs.context.buffer)
        same("pyrite", pyrite_tree("VfsLfs2", "lfs.img", block), tree)
        code, more = changes(block, 60, 2000)
        code = "\n".join(["fs = mount()"] + code + ["device.save(image)"])
        pyrite("VfsLfs2", "lfs.img", block, code)
        tree.update(more)
        same("littlefs", lfs_tree("lfs.img", block), tree)


CUT = """
steps = %r
n = 0
while True:
    device.data[:] = bytes(len(device.data))
    device.writes_left = -1
    mkfs()
    fs = mount()
    device.writes_left = n
    done = 0
    try:
        for step in steps:
            exec(step)
            done += 1
    except PowerCut:
        pass
    device.writes_left = -1
    after = tree(mount())
    # The next write finishes what was interrupted.
    fs = mount()
    put(fs, "/next", b"")
    fs.remove("/next")
    assert tree(mount()) == after, n
    print(repr((done, after)))
    if n %% %d == 0:
        device.save("cut%%d.img" %% n)
    if done == len(steps):
        break
    n += 1
"""


def lfs_power():
    """Power fails at each write in turn: each step is done or not, nothing else is lost."""
    for seed in (5, 8):
        code, _ = changes(seed, 45, 1500)
        block, count, every = 512, 150, 7
        states = []
        for i in range(len(code) + 1):
            scope = {"tree": {}}
            states.append(simulate(code[:i]))
        blank("lfs.img", block * count)
        lines = pyrite("VfsLfs2", "lfs.img", block, CUT % (code, every)).splitlines()
        for n, line in enumerate(lines):
            done, after = eval(line)
            allowed = states[done : done + 2]
            if done < len(code) and code[done].startswith("put") and "'r+b'" not in code[done]:
                # Making an empty file and filling it are two changes.
                made = dict(states[done])
                path = eval(code[done].replace("put(fs, ", "(").rstrip(")") + ",)")[0]
                made.setdefault(path, b"")
                allowed.append(made)
            if after not in allowed:
                raise Failure("write %d, step %d: %s" % (n, done, code[min(done, len(code) - 1)]))
            if n % every == 0:
                same("littlefs after write %d" % n, lfs_tree("cut%d.img" % n, block), after)
                os.remove("cut%d.img" % n)


def simulate(code):
    """The tree that steps leave, by their meaning."""
    tree = {}

    class Fs:
        def mkdir(self, path):
            tree[path] = None

        def rmdir(self, path):
            del tree[path]

        remove = rmdir

        def rename(self, old, new):
            for p in list(tree):
                if p == old or p.startswith(old + "/"):
                    tree[new + p[len(old) :]] = tree.pop(p)

        def open(self, path, mode):
            class File:
                def truncate(self, size):
                    tree[path] = tree[path][:size]

                def close(self):
                    pass

            return File()

    def put(fs, path, data, mode="wb", at=0):
        old = tree.get(path, b"")
        if mode == "wb":
            tree[path] = data
        elif mode == "ab":
            tree[path] = old + data
        else:
            tree[path] = old[:at] + data + old[at + len(data) :]

    for step in code:
        exec(step, {"fs": Fs(), "put": put})
    return tree


# ---- damaged images


DAMAGE = """
import random
random.seed(%d)
whole = bytes(device.data)
kinds = {}
for n in range(%d):
    device.data[:] = whole
    for _ in range(random.choice((1, 5, 40))):
        at = random.choice((random.randrange(%d), random.randrange(len(whole))))
        device.data[at] = random.getrandbits(8)
    try:
        fs = mount()
        tree(fs)
        fs.statvfs("/")
        put(fs, "/new", b"x" * 3000)
        fs.mkdir("/newer")
        fs.remove("/new")
    except Exception as e:
        kinds[type(e).__name__] = kinds.get(type(e).__name__, 0) + 1
print(sorted(kinds))
"""


def damaged():
    """Damaged images give OSError or UnicodeError, and never keep the program busy."""
    for kind, block, size, head in (("VfsFat", 512, 100 << 10, 3000), ("VfsLfs2", 512, 100 << 10, 1024)):
        blank("bad.img", size)
        code, _ = changes(11, 40, 2000)
        pyrite(kind, "bad.img", block, "mkfs()\nfs = mount()\n%s\ndevice.save(image)" % "\n".join(code))
        kinds = eval(pyrite(kind, "bad.img", block, DAMAGE % (1, 40, head)))
        if not set(kinds) <= {"OSError", "UnicodeError", "AssertionError"}:
            raise Failure("%s raises %s" % (kind, kinds))


def have_littlefs():
    try:
        import littlefs
    except ImportError:
        return "the PyPI package littlefs-python is not installed"


def have_mtools():
    missing = [p for p in ("mkfs.fat", "fsck.fat", "mcopy") if not shutil.which(p, path=ENV["PATH"])]
    if missing:
        return "no %s: install dosfstools and mtools" % ", ".join(missing)


CHECKS = [
    (fat_own, have_mtools),
    (fat_foreign, have_mtools),
    (lfs_own, have_littlefs),
    (lfs_foreign, have_littlefs),
    (lfs_power, have_littlefs),
    (damaged, lambda: None),
]


def main():
    passed = failed = 0
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    for check, lacks in CHECKS:
        name = check.__name__
        if FILTER not in name:
            continue
        reason = lacks()
        if reason:
            print("skipped %s: %s" % (name, reason))
            continue
        try:
            check()
            passed += 1
            print("passed  " + name)
        except (Failure, subprocess.TimeoutExpired) as e:
            failed += 1
            print("FAILED  %s: %s" % (name, e))
    os.chdir("/")
    shutil.rmtree(folder)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


sys.exit(main())
