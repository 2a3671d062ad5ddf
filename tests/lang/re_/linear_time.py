# differs: python3 needs exponential time for some of these; here it grows with the length
# Patterns that make a backtracking matcher hang.
import re
import sys

if sys.implementation.name == "cpython":
    sys.exit()

n = 3000
print(re.match("(a*)*b", "a" * n))
print(re.match("(a|aa)+$", "a" * n + "b"))
print(re.match("(?:a?){40}a{40}", "a" * 40).span())
print(re.match("(x+x+)+y", "x" * n))
print(re.search("(.*)(.*)(.*)(.*)z", "a" * 600))
print(re.match("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * n))
print(re.match("(?=(a+)+b)a", "a" * 300))
print(re.match("((a*)*)*", "aaa").span())
print(re.sub("(a|b|ab)*c", "-", "ab" * 200 + "c"))
deep = "(" * 2000 + "a" + ")" * 2000
print(re.match(deep, "a").span(2000))
try:
    re.compile("((a{100}){100}){100}")
except ValueError as e:
    print(e)
