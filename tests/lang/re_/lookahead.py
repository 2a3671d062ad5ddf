# Look-ahead: what has to follow, or must not.
import re

print(re.findall(r"\w+(?=!)", "a! b c!"), re.findall(r"\b\w+\b(?!!)", "a! b c!"), re.match("(?=a)", "a"))
print(re.match("(?!a).", "a"), re.match("(?!a).", "b"), re.match("(?=.*[0-9])(?=.*[a-z]).{3,}$", "ab1"))
print(re.match("(?=.*[0-9])(?=.*[a-z]).{3,}$", "abc"), re.sub(r"(?<!x)".replace("<!", "!") + "y", "-", "xyay"))
print(re.sub(r"(\d)(?=(?:\d{3})+$)", r"\1,", "1234567"), re.match("a(?=b(?=c(?=d)))", "abcd").span())
print(re.match("(?:(?=a)a)*", "aaab").span(), re.match("(?:(?!b).)*", "aaab").span(), re.match("(?!)", "a"))
print(re.match("(?=a|b)[a-c]", "c"), re.match("(?=(?:a|b)c).", "bc"), re.search("(?=b)", "aab").span())
print(re.match("(?i)(?=A)a", "A").span(), re.match("x(?=)", "x").span(), re.match("(?=a){2}a", "a").span())
