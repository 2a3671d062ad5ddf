# `json.loads`: values of every kind

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import json

for text in ("0", "-0", "10", "1.5", "-1.5e3", "1E2", "true", "false", "null", '""', '"a"', '"\\u00e9\\n\\/"', "[]", "[1, [2]]", "{}", '{"a": {"b": [1]}}', " \n\t[ 1 , 2 ] ", '{"a": 1, "a": 2}'):
    check(lambda: json.loads(text))
    check(lambda: json.loads(text.encode()))
    check(lambda: type(json.loads(text)).__name__)
