# What cannot be encoded or decoded: the error's parts, and ways to go on.

import codecs

for text, encoding in (("abé€c", "ascii"), ("ab€€", "latin-1"), ("a€\u0411", "cp1252")):
    try:
        text.encode(encoding)
    except UnicodeEncodeError as e:
        print(e, e.args[1:4], e.start, e.end, e.reason)
for data, encoding in ((b"ab\xffc", "utf-8"), (b"a\xe2\x82", "utf-8"), (b"a\x80", "ascii"),
                       (b"a\x81", "cp1252")):
    try:
        data.decode(encoding)
    except UnicodeDecodeError as e:
        print(e, e.object, e.start, e.end, e.reason)
print(UnicodeDecodeError("x", b"abc", 1, 3, "why"), UnicodeEncodeError("x", "aéc", 1, 2, "why"))

for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    print(errors, "aé€😀z".encode("ascii", errors), "aé€😀z".encode("cp1252", errors))
for errors in ("ignore", "replace", "backslashreplace"):
    print(errors, b"a\xff\xe9z".decode("utf-8", errors), b"a\x81z".decode("cp1252", errors))

codecs.register_error("stars", lambda e: ("*" * (e.end - e.start), e.end))
print("aé€z".encode("ascii", "stars"), b"a\xffz".decode("ascii", "stars"))
print(str(b"\xe9", "latin-1"), bytes("é", "utf-16"), bytearray("é", "cp437"), str(b"\x82", "cp437"))
for name in ("utf-16", "utf-16-le", "utf-32-be", "utf-8-sig", "iso8859-15", "koi8-r", "cp437"):
    data = "aé".encode(name, "replace")
    print(name, data, data.decode(name))
for f in (lambda: "a".encode("nope"), lambda: b"a".decode("nope"), lambda: "é".encode("ascii", "no")):
    try:
        f()
    except LookupError as e:
        print(e)
print("aé\n€".encode("unicode_escape"), b"a\\xe9\\n\\u20ac".decode("unicode_escape"))
print(b"\x00\xd8".decode("utf-16-le", "replace"), b"a\x00b".decode("utf-16-le", "ignore"))
