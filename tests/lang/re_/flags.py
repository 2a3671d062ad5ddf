# Flags, as arguments and in the pattern.
import re

print(re.match("abc", "AbC", re.I), re.match("[a-c]+", "ABc", re.IGNORECASE), re.match("É", "é", re.I))
print(re.match("[^a]", "A", re.I), re.match("(?i)straße", "STRAßE"), re.match("[É]", "é", re.I))
print(re.findall("^a", "a\na", re.M), re.findall("a$", "a\na\n", re.MULTILINE))
print(re.match("a.b", "a\nb"), re.match("a.b", "a\nb", re.S), re.match("a.b", "a\nb", re.DOTALL))
print(re.match(r"\w+", "aé", re.A), re.match(r"\w+", "aé"), re.match(r"\d", "٣", re.ASCII), re.match(r"\d", "٣"))
verbose = re.compile(
    r"""
    (\d+)   # the number
    \s*     # space
    ([a-z]) # a letter [
    [ #]    # both mean themselves here
    """,
    re.X,
)
print(verbose.match("12  b#").groups(), verbose.match("12b") is None)
print(re.match("a b", "ab", re.VERBOSE), re.match(r"a\ b", "a b", re.X))
print(re.match("(?i)a(?-i:b)c", "AbC"), re.match("(?i)a(?-i:b)c", "ABC"), re.match("a(?i:b)c", "aBc"))
print(re.match("(?i:a)b", "AB"), re.match("(?s:.)", "\n"), re.match("(?ms)^.$", "\n"))
print(re.findall("a", "aA", flags=re.I), re.split("X", "axb", flags=re.I), re.sub("A", "-", "aa", flags=re.I))
p = re.compile("a", re.I | re.M)
print(p.flags == re.I | re.M | re.U, re.compile(b"a").flags, re.compile("(?i)a").flags == re.I | re.U)
print(re.compile("a", re.U).flags == re.U)
try:
    re.compile(p, re.I)
except ValueError:
    print("ValueError")
print(re.compile(p) is p, re.match(p, "A") is not None)
