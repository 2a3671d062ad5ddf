# Escape sequences and UTF-7 as encodings, with what goes wrong.
import codecs
import warnings

warnings.simplefilter("ignore")

SEQUENCES = (
    (rb"\x", "strict"), (rb"\x1", "replace"), (rb"a\x1z", "ignore"), (rb"\u12", "strict"),
    (rb"\U00110000", "strict"), (rb"\N{foo}xx", "ignore"), (rb"\N{BULLET}x", "strict"),
    (rb"\N", "replace"), (rb"\N{", "strict"), (rb"\N{}", "strict"), (b"\\", "strict"),
    (rb"\777\n\1\08", "strict"), (b"a\\\nb\\'\\q", "strict"), (b"\\xff\xe4", "strict"),
)  # fmt: skip
for data, errors in SEQUENCES:
    for name in ("unicode-escape", "raw-unicode-escape"):
        try:
            print(name, ascii(codecs.decode(data, name, errors)))
        except UnicodeDecodeError as e:
            print(name, e.encoding, e.start, e.end, e.reason)
    try:
        print(codecs.escape_decode(data, errors))
    except ValueError as e:
        print(e)
print(codecs.escape_encode(b"a'\"\x00\xff\\\n"), codecs.escape_encode(b'"'))

TEXTS = ("hello", "a+b", "A\u2262\u0391.", "Hi Mom -\u263a-!", "\u65e5\u672c", "~\\", "+\xe9+")
for text in TEXTS + ("\U0001f600x", "\xe9-", "a\0b", "\t\r\n"):
    data = text.encode("utf-7")
    print(data, data.decode("utf-7") == text)
SHIFTED = (
    (b"+AGE-b", "strict"), (b"+\xc1", "strict"), (b"a\xffb", "strict"), (b"a\xffb", "replace"),
    (b"a+IK", "strict"), (b"a+IKw-b", "replace"), (b"+IKx", "strict"), (b"+@", "strict"),
    (b"+", "strict"), (b"a+AB\xe4", "ignore"), (b"+-+-", "strict"),
)  # fmt: skip
for data, errors in SHIFTED:
    try:
        print(ascii(data.decode("utf-7", errors)))
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason)
for name, data in (
    ("utf-7", b"a+IKw-b"),
    ("unicode-escape", rb"a\u20acb\n"),
    ("raw-unicode-escape", rb"a\u20acb"),
):
    decoder = codecs.getincrementaldecoder(name)()
    print([ascii(decoder.decode(bytes([b]))) for b in data])
