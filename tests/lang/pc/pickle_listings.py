# Pickles as lists of instructions, and without what nobody asks for.

import collections
import pickle
import pickletools


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


shared = ["s"]
VALUE = [
    1, 300, -5, 70000, 2**40, -(2**70), 1.5, "text", "é" * 3, b"bytes", None, True, False, (), (1,),
    (1, 2), (1, 2, 3), (1, 2, 3, 4), {}, {"a": 1, "b": [shared, shared]}, set(), {5}, frozenset((6,)),
    Point([7]), collections.OrderedDict(z=1), bytearray(b"x"), len,
]
for protocol in range(6):
    text = pickle.dumps(VALUE, protocol)
    print([(op.name, op.proto) for op, arg, pos in pickletools.genops(text)][:6])
    short = pickletools.optimize(text)
    print(pickle.loads(short) == VALUE, len(short) < len(text))
SMALL = b"\x80\x04\x95\x1b\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x8c\x01a\x94}\x94(h\x01\x88\x8c\x01b\x94Nu\x85\x94e."
pickletools.dis(SMALL)
print(pickletools.optimize(SMALL))
pickletools.dis(pickletools.optimize(SMALL), indentlevel=2)
pickletools.dis(b"(lp0\nI01\naF1.5\na(I1\nI-2\ntp1\nag1\naS'q'\naVx\n0.")
print(pickletools.optimize(b"\x80\x02]q\x00(K\x01h\x00e."), pickletools.code2op["\x94"].name)
for wrong in (b"", b"\xff.", b"K", b"h\x00.", b"a.", b"t.", b"K\x01K\x02.", b"Sx\n.", b"V"):
    try:
        pickletools.dis(wrong)
    except Exception as e:
        print(type(e).__name__)
big = pickle.dumps([b"x" * 70000, "y" * 10, "z" * 70000], 4)
print(pickle.loads(pickletools.optimize(big)) == pickle.loads(big), pickletools.optimize(big)[:3])
