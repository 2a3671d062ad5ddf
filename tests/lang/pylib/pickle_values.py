import pickle

for v in (None, True, 1, -5, 1 << 80, 1.5, "a'\"b\n\\x\u20ac\x01", b"\x00'a\xff", [1, [2]], (1,), (), {"a": [1, {"b": None}]}, {1, 2}, set(), {}, [], 1e-7, {1: {2, 3}}, ""):
    w = pickle.loads(pickle.dumps(v))
    print(w == v, type(w) is type(v))
import io

f = io.BytesIO()
pickle.dump([1, 2], f)
f.seek(0)
print(pickle.load(f))
for bad in (b"", b"[1", b"{", b"'a", b"x()", b"__import__('os')", b"[1] 2"):
    try:
        pickle.loads(bad)
        print("loaded", bad)
    except Exception:
        print("refused")
try:
    pickle.dumps(lambda: 0)
except Exception:
    print("refused")
