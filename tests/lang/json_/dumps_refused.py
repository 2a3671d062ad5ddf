# `json.dumps` of refused

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for value in [{1}, 1j, range(2), [{2}], {"k": {3}}, {(1, 2): 3}]:
    check(lambda: json.dumps(value))
    check(lambda: json.dumps([value, value]))
    check(lambda: json.dumps({"k": value}, separators=(",", ":")))
