# differs: CPython does not promise that damaged bytes are found
# Damaged bytes are a ValueError, whatever is wrong with them.
import marshal


def sample(a, b=2, *c, d=4):
    def inner(x):
        for i in range(x):
            yield i + a

    try:
        return [*inner(b), "text", 1 << 40, 2.5, (1, b"x")]
    finally:
        pass


def hash_of(data):
    h = 0x811C9DC5
    for b in data:
        h = (h ^ b) * 0x01000193 & 0xFFFFFFFF
    return h


data = marshal.dumps(sample.__code__)
print(type(marshal.loads(data)).__name__)

# Cut short, extended, and with every byte changed: the checksum finds it.
kinds = set()
for end in range(7, len(data), 7):
    try:
        marshal.loads(data[:end])
        kinds.add("loaded")
    except ValueError:
        kinds.add("ValueError")
for at in range(len(data)):
    bad = bytearray(data)
    bad[at] ^= 0x55
    try:
        marshal.loads(bad)
        kinds.add("loaded")
    except ValueError:
        kinds.add("ValueError")
print(sorted(kinds))
for bad in (b"P", b"PYRI", bytes(100), data + b"\0", b"\xe3" + bytes(16)):
    try:
        marshal.loads(bad)
    except ValueError as e:
        print("ValueError", e)


# With the checksum made right again it is the verifier that decides; what it lets through runs
# or raises, no more.
def sealed(bad):
    bad[16:20] = hash_of(bad[20:]).to_bytes(4, "little")
    return bad


sealed_ok = sealed(bytearray(data)) == data
print(sealed_ok)
refused = loaded = 0
seed = 12345
for round in range(400):
    bad = bytearray(data)
    for k in range(3):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        at = 20 + (seed >> 8) % (len(bad) - 20)
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        bad[at] = seed >> 16 & 0xFF
    try:
        code = marshal.loads(sealed(bad))
        loaded += 1
        repr(code)
    except ValueError:
        refused += 1
print(refused > 0, refused + loaded)

# A constant is no module, and code does not hide in tuples.
text = marshal.dumps("text")
turned = bytearray(text)
turned[6] = 0
try:
    marshal.loads(turned)
except ValueError:
    print("no code")
try:
    marshal.dumps((sample.__code__,))
except ValueError:
    print("not in a tuple")
for flag in (2, 255):
    turned = bytearray(text)
    turned[6] = flag
    try:
        marshal.loads(turned)
    except ValueError:
        print("unknown")
