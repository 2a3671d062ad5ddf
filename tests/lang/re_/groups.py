# Groups: numbers, names, those that take no part.
import re

m = re.match(r"(\w+) (\w+)", "Isaac Newton, physicist")
print(m.group(), m.group(0), m.group(1), m.group(2), m.group(1, 2), m[1], m[0])
print(m.groups(), m.start(), m.end(), m.span(), m.start(2), m.end(2), m.span(1))
m = re.match(r"(?P<first>\w+) (?P<last>\w+)", "Ada Lovelace")
print(m.group("first"), m["last"], m.groupdict(), m.span("last"), m.lastindex, m.lastgroup)
m = re.match(r"(a)|(b)", "b")
print(m.groups(), m.groups("-"), m.group(1), m.start(1), m.end(1), m.span(1), m.lastindex)
m = re.match(r"(?P<x>a)?(?P<y>b)", "b")
print(m.groupdict(), m.groupdict(0))
print(re.match("((a)(b))c", "abc").lastindex, re.match("(a)(b)?", "a").lastindex)
print(re.match("a", "a").lastindex, re.match("a", "a").lastgroup, re.match("a", "a").groups())
print(re.match("(?:a)(b)", "ab").groups(), re.match("((((x))))", "x").groups())
print(re.match("()a", "a").groups(), re.match("(|b)", "b").groups())
p = re.compile("(?P<year>[0-9]+)-(?P<day>[0-9]+)(x)?")
print(p.groups, sorted(p.groupindex.items()), p.pattern)
for key in (3, -1, 99, "no"):
    try:
        re.match("(a)(b)", "ab").group(key)
    except IndexError as e:
        print(key, "IndexError", e)
for method in ("start", "end", "span"):
    try:
        getattr(re.match("a", "a"), method)(1)
    except IndexError:
        print(method, "IndexError")
print(bool(re.match("", "")), re.match("", ""))
