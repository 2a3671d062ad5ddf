# `re.fullmatch`: results, groups, what is no pattern

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


tried(lambda: shown(re.fullmatch("a", "a")))
tried(lambda: shown(re.fullmatch("a", "ab")))
tried(lambda: shown(re.fullmatch("a*b", "aab")))
tried(lambda: shown(re.fullmatch("", "")))
tried(lambda: shown(re.fullmatch("(a|ab)(c|bcd)", "abcd")))
pattern = re.compile("a")
print(hasattr(pattern, "fullmatch"))
