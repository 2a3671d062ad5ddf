# differs: as in MicroPython bytes are written as strings
import json

print(json.dumps(b"12\xff\n\""), json.dumps(bytearray(b"x")))
print(repr(json.loads(r'"\ud83d"')), repr(json.loads(r'"\ude00\ud83dx\ud83d\u0041"')))
