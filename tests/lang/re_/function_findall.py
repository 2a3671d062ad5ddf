# `re.findall`: results, groups, what is no pattern

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


tried(lambda: re.findall("a", "banana"))
tried(lambda: re.findall("(a)(n)", "banana"))
tried(lambda: re.findall("an", "banana"))
tried(lambda: re.findall("x", "abc"))
tried(lambda: re.findall("[a-c]+", "abcxab"))
pattern = re.compile("a")
print(hasattr(pattern, "findall"))
