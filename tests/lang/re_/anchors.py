# Places: starts, ends, edges of words; pos and endpos.
import re

for p in (r"^a", r"a$", r"^$", r"\Aa", r"a\Z", r"\ba\b", r"\Ba", r"a\B", r"^", r"$", r"\b", r"^a|b$"):
    spans = []
    for t in ("a", "ba", "ab", "a\n", "b\na", "", "a b", "éa"):
        m = re.search(p, t)
        spans.append(m and m.span())
    print(p, spans)
print(re.findall("(?m)^.", "ab\ncd\n"), re.findall("(?m).$", "ab\ncd\n"), re.findall("(?m)$", "a\n"))
p = re.compile("o")
print(p.match("dog"), p.match("dog", 1), p.match("dog", 1, 1), p.search("dog", 2), p.search("dog", -5))
print(p.search("odo", 1), p.search("odo", 1, 2), p.search("odo", endpos=1), p.fullmatch("dog", 1, 2))
print(p.match("dog", 9), re.compile("").match("dog", 9), re.compile("").search("dog", 2, 1))
print(re.compile("^o").match("dog", 1), re.compile("g$").search("dogs", 0, 3), re.compile(r"\Bo").search("xo", 1))
m = p.search("dog", 1, 3)
print(m.pos, m.endpos, m.string, m.re is p)
