# f64
# plistlib, dbm and shelve.

import datetime
import dbm
import os
import plistlib
import shelve
import tempfile
from dbm import dumb

VALUE = {
    "all": [1, -5, 2.5, True, False, b"xyz" * 30, datetime.datetime(2020, 1, 2, 3, 4, 5)],
    "é": {"n": "<x>&", "m": [], "e": {}},
    "big": 2**63,
    "pair": (1, 2),
}
xml = plistlib.dumps(VALUE)
print(xml.decode())
print(plistlib.loads(xml) == {**VALUE, "pair": [1, 2]})
VALUE["uid"] = plistlib.UID(70000)
VALUE["more"] = list(range(20)) + ["x" * 300, -(2**40), 70000]
binary = plistlib.dumps(VALUE, fmt=plistlib.FMT_BINARY)
print(binary.hex())
print(plistlib.loads(binary))
print(plistlib.loads(plistlib.dumps({"b": 1, "a": 2}, sort_keys=False)))
for wrong in (
    lambda: plistlib.loads(b""),
    lambda: plistlib.loads(b"bplist00x"),
    lambda: plistlib.loads(b"<plist><dict><string>a</string></dict></plist>"),
    lambda: plistlib.loads(b"<plist><dict><key>a</key></dict></plist>"),
    lambda: plistlib.loads(b"<plist>"),
    lambda: plistlib.dumps({1: 2}),
    lambda: plistlib.dumps("\x00"),
    lambda: plistlib.dumps(None),
    lambda: plistlib.dumps(2**64),
    lambda: plistlib.UID(-1),
):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x")
    with dumb.open(path, "c") as db:
        db["k"] = b"v"
        db[b"l"] = "w" * 600
        db["k"] = "longer"
        del db["l"]
        print(len(db), db.keys(), "k" in db, db.get("zz"), db.setdefault("s", b"t"))
    print(dbm.whichdb(path), open(path + ".dir").read())
    with dumb.open(path, "r") as db:
        print(db["k"], sorted(db.items()))
        try:
            db["q"] = "1"
        except dbm.error as e:
            print(type(e).__name__)
    try:
        db["k"]
    except dbm.error as e:
        print(e)
    shelf = shelve.Shelf(dumb.open(os.path.join(folder, "s")))
    shelf["a"] = [1, 2]
    shelf["b"] = {"x": (1,)}
    print(sorted(shelf.items()))
    shelf.close()
    with shelve.Shelf(dumb.open(os.path.join(folder, "s")), writeback=True) as shelf:
        shelf["a"].append(3)
    with shelve.Shelf(dumb.open(os.path.join(folder, "s"))) as shelf:
        print(shelf["a"], "b" in shelf, shelf.get("zz", 5), sorted(shelf), len(shelf))
    try:
        shelf["a"]
    except ValueError as e:
        print(e)
