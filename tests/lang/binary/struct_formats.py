# f64
# Format strings that are wrong, or odd: an error or a size, the same for all functions.
import struct

LETTERS = "xcbBhHiIlLqQfdsP"


def outcome(f, *args):
    try:
        return f(*args)
    except struct.error:
        return "error"
    except (TypeError, ValueError, OverflowError) as e:
        return type(e).__name__


for text in (
    "", " ", "<", ">", "!", "=", "@", "<>", "<<", "0", "12", "3", "<3", "x", "0x", "3x", "5s", "0s", "s", "b3", "3b2h", "<3b2h",
    "i b", "i\tb", "i\nb", " i", "< i", "3 i", "<3 i", "z", "<z", "Z", "?", "3?", "n", "<n", "i!", "i<", "-1i", "+1i", "1.5i",
    "\0", "i\0", "i" * 300, "b" * 1000, "0i", "b0i", "b0q", "<b0q", "99999999x", "1" * 9 + "x", "p", "5p", "0p",
):
    print(repr(text[:12]), outcome(struct.calcsize, text))
for wrong in (None, 5, [], 1.5):
    print(outcome(struct.calcsize, wrong))
print(struct.calcsize(b"<ib"), struct.pack(b"<ib", 1, 2))

# Every pair and its repeats, with and without alignment.
for order in ("", "<", ">", "="):
    sizes = []
    for a in LETTERS:
        for b in LETTERS:
            if order and "P" in a + b:
                continue
            if order == "" and ("l" in (a + b).lower() or "P" in a + b):
                continue
            sizes.append(outcome(struct.calcsize, order + a + "3" + b))
    print(order, sizes)

# Buffers that are too short or too long.
for form, data in (
    ("<i", b""), ("<i", b"123"), ("<i", b"1234"), ("<0s", b""), ("", b""), ("<3x", b"123"), ("<3x", b"12"), ("<2hb", b"12345"),
):
    print(form, data, outcome(struct.unpack, form, data))
for offset in (-9, -8, -5, -4, -1, 0, 1, 4, 5, 8, 9):
    print(offset, outcome(struct.unpack_from, "<i", b"12345678", offset), end=" ")
    buffer = bytearray(8)
    print(outcome(struct.pack_into, "<i", buffer, offset, 0x41424344), bytes(buffer))
