# `re.split`: results, groups, what is no pattern

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


tried(lambda: re.split(",", "a,b,,c"))
tried(lambda: re.split(" +", "a  b c"))
tried(lambda: re.split(",", "abc"))
tried(lambda: re.split("[,;]", "a,b;c", 1))
tried(lambda: re.split("x", ""))
pattern = re.compile(",")
print(hasattr(pattern, "split"))
