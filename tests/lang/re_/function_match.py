# `re.match`: results, groups, what is no pattern

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


tried(lambda: shown(re.match("a", "abc")))
tried(lambda: shown(re.match("b", "abc")))
tried(lambda: shown(re.match("", "")))
tried(lambda: shown(re.match("(a)(b)?", "ac")))
tried(lambda: shown(re.match("a*", "aaa")))
tried(lambda: shown(re.match("[0-9]+", "12a")))
tried(lambda: shown(re.match("^b", "a\nb")))
tried(lambda: shown(re.match("(", "a")))
tried(lambda: shown(re.match(5, "a")))
tried(lambda: shown(re.match("a", 5)))
pattern = re.compile("a")
print(hasattr(pattern, "match"))
