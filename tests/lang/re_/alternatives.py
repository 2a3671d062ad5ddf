# Alternatives: the first that leads to a match wins.
import re

for p in ("a|b|c", "abc|ab|a", "a|ab|abc", "|a", "a|", "x|", "(a|b)c|d", "a(b|c|d)e", "a||b", "(?:|)"):
    print(p, [m.group() if m else None for m in [re.search(p, t) for t in ("abc", "d", "ace", "xyz", "")]])
words = "|".join("word%d" % i for i in range(60))
print(re.search(words, "this is word37 here").group())
print(re.fullmatch("(?:%s)+" % words, "word1word5word59").span())
print(re.match("(?:a(?:b(?:c|d)|e)|f)*", "abcabdaefx").span())
print(re.match("(a|(b|(c|(d))))", "d").groups())
