# `json.dumps` of numbers
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for value in [0, -1, 10**20, 1.5, -0.0, 1e100, 1e-7, True, False, None]:
    check(lambda: json.dumps(value))
    check(lambda: json.dumps([value, value]))
    check(lambda: json.dumps({"k": value}, separators=(",", ":")))
