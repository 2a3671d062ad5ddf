# Keys that are not strings, separators, sorting and escapes.
import json

print(json.dumps({1: 2, None: True, False: [], "\n\"": ()}))
print(json.dumps({"b": 1, "a": [1, 2]}, separators=(",", ":")))
print(json.loads(' [1, -2, "\\u00e9\\/", null, true, {"a": {}}] '))
for bad in ("", "[1,]", "{1: 2}", "nul", "[1] 2"):
    try:
        print(json.loads(bad))
    except ValueError:
        print("ValueError")
