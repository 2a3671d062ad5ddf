# Lone surrogates: made, shown, compared, encoded and decoded.
import codecs
import json
import os
import pickle
import re
import unicodedata
from array import array

lone = "\ud800"
print(ascii(lone), repr("a\udcffb"), len("\ud83d\ude00"), "%c" % 0xDFFF == "\udfff")
print(hex(ord(lone)), chr(0xDC80) == "\udc80", [hex(ord(c)) for c in "x\ud800\udfff\U0010ffff"])
print(f"{0xD900:c}" == "\ud900", "\ud800" in "a\ud800", "a\ud800b".split("\ud800"))
print("\ud800".isprintable(), "\ud800".isalpha(), "\ud800".upper() == "\ud800", {lone: 1}["\ud800"])
print(lone.translate({0xD800: "x"}), str.maketrans("\ud800", "y"), array("u", "a\udc00"))
print(unicodedata.category(lone), re.sub("[\ud800-\udfff]", "?", "a\ud812b\udfffc\ue000") == "a?b?c\ue000")


def attempt(call, *args):
    try:
        print(ascii(call(*args)))
    except UnicodeError as e:
        print(type(e).__name__, e, (e.encoding, e.start, e.end, e.reason))


for handler in "strict ignore replace backslashreplace xmlcharrefreplace surrogateescape".split():
    for text in "ab", "a\ud800\udfffb", "\udc80x\udcff", "\udc7f":
        attempt(text.encode, "utf-8", handler)
        attempt(text.encode, "ascii", handler)
        attempt(text.encode, "latin-1", handler)
for text in "a\ud800b", "\udc80\udfff\U00010000", "\xe9":
    for name in "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "ascii":
        attempt(text.encode, name, "surrogatepass")
        attempt(text.encode, name)
for data in b"ok", b"a\xffb", b"\x80\x81\xfe", b"\xed\xa0\x80", b"\xe2\x82", b"\xf0\x9f\x98x":
    for handler in "surrogateescape", "surrogatepass", "backslashreplace":
        attempt(data.decode, "utf-8", handler)
        attempt(data.decode, "ascii", handler)
for data in b"\x00\xd8", b"\xd8\x00", b"\x00\xd8\x00\xdc", b"a\x00\x00\xdc":
    for name in "utf-16-le", "utf-16-be", "utf-16":
        attempt(data.decode, name, "surrogatepass")
        attempt(data.decode, name)
attempt(b"\x00\xd8\x00\x00".decode, "utf-32-le", "surrogatepass")

data = bytes(range(256)) * 3
text = data.decode("utf-8", "surrogateescape")
print(len(text), text.encode("utf-8", "surrogateescape") == data)
print(os.fsencode(os.fsdecode(b"name\xff\xe9.txt")), ascii(os.fsdecode(b"\xf0\x9f\x98\x80\x80")))
print(ascii(json.loads('"\\ud800 \\udc00\\ud83d\\ude00"')), json.dumps("\ud800\U0001f600"))
print(ascii(json.loads(json.dumps(["\udfff"]))), json.dumps("\udc01", ensure_ascii=False) == '"\udc01"')
print(ascii(pickle.loads(pickle.dumps("a\udc80"))), pickle.dumps("\ud800", 2))
print("\ud800\udc00".encode("unicode_escape"), ascii(b"\\udead\\U0001f600".decode("unicode_escape")))
print(ascii(codecs.decode(b"\xed\xb2\x80", "utf-8", "surrogatepass")), ascii(eval(repr("\udc80\u20ac"))))
print(sorted(["\ud801", "b", "\ud800"]) == ["b", "\ud800", "\ud801"], max("\ud800\udfff") == "\udfff")
print(hash("\ud800") == hash(chr(0xD800)), "\ud800".startswith("\ud800"), "x\ud800"[-1] == lone)
