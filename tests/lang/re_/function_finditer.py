# `re.finditer`: results, groups, what is no pattern

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import re


def shown(m):
    return m if m is None else (m.group(0), m.groups(), m.span())


def tried(f):
    try:
        print(f())
    except (re.error if hasattr(re, "error") else ValueError, ValueError, TypeError) as e:
        print("refused")


tried(lambda: [shown(m) for m in re.finditer("a", "banana")])
tried(lambda: [shown(m) for m in re.finditer("x", "abc")])
tried(lambda: [shown(m) for m in re.finditer("(\\w)(\\d)", "a1b2")])
pattern = re.compile("a")
print(hasattr(pattern, "finditer"))
