# split: with groups, limits and empty matches.
import re

print(re.split(" +", "a b   c"), re.split(",", ""), re.split(",", "a"), re.split(",", ",a,,b,"))
print(re.split("(,)", "a,b,c"), re.split("(,)|(;)", "a,b;c"), re.split("(?:,)", "a,b"))
print(re.split(",", "a,b,c", maxsplit=1), re.split("(,)", "a,b,c", maxsplit=1), re.split(",", "a,b,c", maxsplit=9))
print(re.split("x*", "axbc"), re.split("x*", ""), re.split(r"\b", "Words, words"), re.split("(x*)", "axb"))
print(re.split("^ab", "abababcabab"), re.split("^ab|cab", "abababcabab"), re.split("$", "ab"))
p = re.compile("[0-9]+")
print(p.split("a1b22c"), p.split("a1b22c", 1), p.split("a1b22c", maxsplit=-1), p.split("1"), p.split("é1ü"))
print(re.split("(?i)X", "aXbxc"), re.split(r"\s*[;,]\s*", "a ; b,c ,d"))
