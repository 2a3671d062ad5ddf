# Patterns that are wrong.
import re

for p in (
    "*", "+", "?", "a**", "a+*", "a{2}{3}", "{1}", "(", ")", "a)", "(a", "((a)", "[", "[a", "[]", "[^]", "[a-", "[b-a]",
    r"[\w-a]", r"[a-\d]", "\\", r"\q", r"[\q]", r"\x1", r"\u12", "a{2,1}", "(?P<1a>x)", "(?P<>x)", "(?P<a", "(?P<a>x)(?P<a>y)",
    "(?z)", "(?", "(?P", "(?Px)", "^*", "(?#", "(*a)", "|*", "(?i", "a(?i)b", "(?-", r"\x", "(?:",
):
    try:
        re.compile(p)
        print(p, "compiled")
    except re.error:
        print(p, "error")
for f in (lambda: re.compile(1), lambda: re.compile(None), lambda: re.match(1, "a"), lambda: re.compile()):
    try:
        f()
        print("no error")
    except TypeError:
        print("TypeError")
print(issubclass(re.error, Exception), re.compile("a{3}b").pattern)
