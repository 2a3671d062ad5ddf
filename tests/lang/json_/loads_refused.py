# `json.loads`: what is no JSON

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for text in ("", " ", "tru", "nul", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1,', '{"a":1,}', "{1:2}", '"a', '"\\x"', '"\\u12"', "1 2", "[1]]", "-", "+1", "'a'", "[1 2]", '{"a" 1}', "\x00", "x"):
    try:
        json.loads(text)
        print("taken", text)
    except ValueError:
        print("ValueError")
for wrong in (None, 5, [], {}):
    check(lambda: json.loads(wrong))
