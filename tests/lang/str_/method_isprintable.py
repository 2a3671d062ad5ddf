# `str.isprintable`: ASCII in full, and some beyond

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


texts = ["", "a", "A", "aB", "Ab Cd", "1", "1a", "_x", "x y", "\t", " \n", "é", "É", "Éa", "ß", "日", "\x00", "a\x7f", "\u00a0", "-1", "AB1", "ab1", "class", "9x"]
for text in texts:
    print(ascii(text), text.isprintable())
for c in range(0, 128, 1):
    if chr(c).isprintable():
        print(c, end=" ")
print()
check(lambda: "a".isprintable(1))
check(lambda: str.isprintable(1))
for c in "\ufffe\uffff\U0001ffff\ufdd0\ufdef\U000dffff\U0010ffff\ufdcf\ufdf0\ufffd\U0001f600":
    print(ascii(c), c.isprintable(), ascii(repr(c)))
