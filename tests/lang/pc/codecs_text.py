import codecs
import io

for name in ("utf-8", "UTF8", "latin-1", "ascii", "cp1252", "cp1251", "koi8-r", "utf-16-le", "utf-16"):
    info = codecs.lookup(name)
    for text in ("abc", "é", "привет", "€", "\U0001f600"):
        try:
            data = codecs.encode(text, name)
            print(info.name, data, codecs.decode(data, name) == text)
        except UnicodeError as e:
            print(info.name, type(e).__name__)
print(codecs.encode("aé€", "cp1252", "replace"), codecs.encode("aя", "cp1252", "xmlcharrefreplace"))
print(codecs.decode(b"\xef\xbb\xbfx", "utf-8-sig"), codecs.encode("x", "utf-8-sig"), codecs.BOM_UTF8)
print(codecs.decode(b"6162", "hex"), codecs.encode(b"ab", "hex"), codecs.encode("Hello", "rot13"))
print(codecs.decode("a\\n\\x41\\u0042\\\\", "unicode_escape") if 0 else codecs.unicode_escape_decode(b"a\\n\\x41\\u0042")[0])
for bad in ("nope", ""):
    try:
        codecs.lookup(bad)
    except LookupError:
        print("LookupError")
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([b])) for b in "aé€".encode()], decoder.decode(b"", True))
reader = codecs.getreader("utf-8")(io.BytesIO("zeile é\nzwei".encode()))
print(reader.readline(), reader.read())
raw = io.BytesIO()
codecs.getwriter("utf-16-le")(raw).write("aé")
print(raw.getvalue())
print(list(codecs.iterdecode([b"a", "é".encode()[:1], "é".encode()[1:]], "utf-8")))
print(codecs.charmap_decode(b"\0\1", "strict", "ab"), codecs.charmap_encode("ba", "strict", {97: 0, 98: 1}))
