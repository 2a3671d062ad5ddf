# `json.dumps` of text

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for value in ["", "a", "\"\\/", "\n\t\b\f\r", "\x00\x1f\x7f", "plain ASCII ~"]:
    check(lambda: json.dumps(value))
    check(lambda: json.dumps([value, value]))
    check(lambda: json.dumps({"k": value}, separators=(",", ":")))
