# `json.dumps` of containers
# f64

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for value in [[], [[]], {}, {"a": {"b": []}}, (1, 2), [None, [True]], {1: 2}, {None: 1}, {True: 1}, {1.5: 2}]:
    check(lambda: json.dumps(value))
    check(lambda: json.dumps([value, value]))
    check(lambda: json.dumps({"k": value}, separators=(",", ":")))
