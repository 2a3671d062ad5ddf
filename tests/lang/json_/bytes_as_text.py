# differs: as in MicroPython bytes are written as strings
import json

print(json.dumps(b"12\xff\n\""), json.dumps(bytearray(b"x")))
