# `str.isascii`: ASCII in full, and some beyond

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


texts = ["", "a", "A", "aB", "Ab Cd", "1", "1a", "_x", "x y", "\t", " \n", "é", "É", "Éa", "ß", "日", "\x00", "a\x7f", "\u00a0", "-1", "AB1", "ab1", "class", "9x"]
for text in texts:
    print(ascii(text), text.isascii())
for c in range(0, 128, 1):
    if chr(c).isascii():
        print(c, end=" ")
print()
check(lambda: "a".isascii(1))
check(lambda: str.isascii(1))
