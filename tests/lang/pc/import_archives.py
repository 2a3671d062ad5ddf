# skip: stress
# Modules and programs in ZIP archives.
import io
import os
import subprocess
import sys
import zipfile
import zipimport

FILES = {
    "alone.py": "VALUE = 1\ndef fail():\n    return 1 / 0\n",
    "pack/__init__.py": "from . import part\nfrom .part import TEXT\n",
    "pack/part.py": "TEXT = 'part'\n",
    "pack/data.txt": "some data",
    "loose/": "",
    "loose/member.py": "WHERE = __name__, __package__\n",
    "json.py": "raise ImportError('the library comes first')\n",
}
with zipfile.ZipFile("mods.zip", "w", zipfile.ZIP_DEFLATED) as z:
    for name, text in FILES.items():
        z.writestr(name, text)

sys.path.append("mods.zip")
import alone

print(alone.VALUE, alone.__name__, alone.__file__, type(alone.__loader__).__name__)
import pack

print(pack.TEXT, pack.part.TEXT, pack.__path__, pack.__spec__.name, pack.part.__package__)
import loose.member

print(loose.member.WHERE, list(loose.__path__))
import json

print(hasattr(json, "dumps"))
try:
    import nothing_there
except ImportError as e:
    print(type(e).__name__, e.name)
try:
    import pack.nothing
except ImportError as e:
    print(type(e).__name__, e.name)
try:
    alone.fail()
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_frame.f_code.co_filename, e.__traceback__.tb_next.tb_lineno)

importer = zipimport.zipimporter("mods.zip")
print(importer, importer.archive, repr(importer.prefix))
print(importer.is_package("pack"), importer.is_package("alone"), importer.get_filename("pack"))
print(importer.get_source("alone").splitlines()[0], importer.get_data("pack/data.txt"))
print(importer.get_data(os.path.join("mods.zip", "pack", "data.txt")))
inner = zipimport.zipimporter("mods.zip/pack")
print(inner, inner.get_filename("part"), inner.find_spec("absent"))
for bad in (lambda: importer.get_source("absent"), lambda: importer.get_data("absent")):
    try:
        bad()
    except (ImportError, OSError) as e:
        print(type(e).__name__)
for path in ("", "absent.zip", __file__):
    try:
        zipimport.zipimporter(path)
    except ImportError as e:
        print(type(e).__name__)

sys.path.insert(0, "mods.zip/pack")
import part

print(part.TEXT, part is pack.part)

MAIN = "import sys, side\nprint(__name__, repr(__package__), sys.argv[1:], side.X)\nside.go()\n"
with open("app.pyz", "wb") as f:
    f.write(b"#!/usr/bin/env python3\n")
    with zipfile.ZipFile(f, "w") as z:
        z.writestr("__main__.py", MAIN)
        z.writestr("side.py", "X = 7\ndef go():\n    print('gone')\n")
with zipfile.ZipFile("empty.zip", "w") as z:
    z.writestr("other.py", "")


def run(*args):
    done = subprocess.run([sys.executable, *args], capture_output=True, text=True, timeout=60)
    print("$", *args)
    print(done.returncode, done.stdout, end="")
    if done.stderr:
        print("!", done.stderr.splitlines()[-1].replace(sys.executable, "python")[:40])


run("app.pyz", "a", "-b")
os.rename("app.pyz", "app")
run("app", "c")
run("empty.zip")
