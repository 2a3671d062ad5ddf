# `re.search`: results, groups, what is no pattern

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


tried(lambda: shown(re.search("b", "abc")))
tried(lambda: shown(re.search("$", "abc")))
tried(lambda: shown(re.search("c+", "abcc")))
tried(lambda: shown(re.search("\\d", "ab1")))
tried(lambda: shown(re.search("x", "abc")))
tried(lambda: shown(re.search("[^a]", "aab")))
tried(lambda: shown(re.search("a|b", "xb")))
tried(lambda: shown(re.search("*", "a")))
pattern = re.compile("b")
print(hasattr(pattern, "search"))
