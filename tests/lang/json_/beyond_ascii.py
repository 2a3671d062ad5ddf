# differs: as in MicroPython text is not escaped beyond ASCII, bytes are written as strings, and
# control characters in strings are accepted
import json

print(json.dumps("é☕😀"), json.dumps({"ü": ["ö"]}), json.dumps(b"12\xff\n\""), json.dumps(bytearray(b"x")))
print(repr(json.loads('"a\tb\nc"')), repr(json.loads(r'"\ud83d"')), repr(json.loads(r'"\ude00\ud83dx\ud83d\u0041"')))
