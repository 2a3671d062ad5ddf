# `re.sub`: results, groups, what is no pattern

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


tried(lambda: re.sub("a", "-", "banana"))
tried(lambda: re.sub("a", "-", "banana", 2))
tried(lambda: re.sub("(.)a", "\\1", "banana"))
tried(lambda: re.sub("x", "y", "abc"))
tried(lambda: re.sub("a", lambda m: m.group(0).upper(), "banana"))
tried(lambda: re.sub("n", "", "banana"))
pattern = re.compile("a")
print(hasattr(pattern, "sub"))
