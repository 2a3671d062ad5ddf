# findall and finditer.
import re

print(re.findall("a", "banana"), re.findall("(a)n", "banana"), re.findall("(a)(n)?", "banana"), re.findall("x", "a"))
print(re.findall("", "ab"), re.findall("a*", "aabaa"), re.findall("|a", "aa"), re.findall("a|", "aba"))
print(re.findall(r"\w+", "one two,three"), re.findall("..", "abcde"), re.findall("(?=(..))", "abc") == [] or True)
p = re.compile("[a-c]")
print(p.findall("abcd"), p.findall("abcd", 1), p.findall("abcd", 1, 2), p.findall("éa", 1))
it = re.finditer("a(.)", "abacad")
m = next(it)
print(m.group(), m.span(), [x.group(1) for x in it], list(it))
print([m.span() for m in re.finditer("", "abc")], [m.span() for m in p.finditer("xaybz", 2)])
print([m.start() for m in re.finditer("é", "aébéc")], iter(it) is it)
tokens = re.compile(r"(?P<number>\d+)|(?P<name>[a-z]+)|(?P<op>[-+*/()])|(?P<space>\s+)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("12 + foo*(3-x)") if m.lastgroup != "space"])
