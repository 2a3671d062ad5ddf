# sub and subn: templates, functions, counts, empty matches.
import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.subn("a", "b", "banana"))
print(re.sub("x", "y", "none"), re.subn("x", "y", "none"), re.sub("a", "", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<w>\w+)", r"<\g<w>\g<1>\g<0>>", "a b"))
print(re.sub("(a)(b)?", r"[\1\2]", "abaa"), re.sub(".", r"\\", "ab"), re.sub("a", r"\n\t\x".replace(r"\x", ""), "a") == "\n\t")
print(re.sub("(a)", r"\g<1>0", "a"), re.sub("a", r"\0", "a") == "\0", re.sub("a", r"\07", "a") == "\x07")
print(re.sub("x*", "-", "abxd"), re.sub("b|", "*", "abc"), re.sub("^", ">", "ab"), re.sub("$", "<", "ab"))
print(re.sub("(?m)^", "> ", "one\ntwo"), re.sub(r"\b", "|", "two words"))
print(re.sub("a", r"\.\-\&", "a"), re.sub("a", "\\\\", "a"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 22 3"))
print(re.sub("(.)(.)", lambda m: m.group(2) + m.group(1), "abcde"), re.sub("b", lambda m: "", "abc"))


class Counter:
    def __init__(self):
        self.n = 0

    def __call__(self, match):
        self.n += 1
        return "%d:%s" % (self.n, match.group())


print(re.compile("[a-z]").sub(Counter(), "a-b-c"), re.compile("[a-z]").subn(Counter(), "a-b-c", 2))
print(re.compile("a").sub("b", "aaa", 1), re.compile("a").sub("b", "aaa", count=2), re.sub("a", "b", "aaa", 0))


def fail(match):
    raise KeyError(match.group())


try:
    re.sub("b", fail, "abc")
except KeyError as e:
    print("KeyError", e)
for template in (r"\2", r"\g<2>", r"\g<", r"\g<>", r"\g", r"\q", "\\", r"\g<-1>"):
    try:
        print(re.sub("(a)", template, "a"))
    except re.error:
        print(template, "error")
try:
    re.sub("(a)", r"\g<no>", "a")
except IndexError:
    print("IndexError")
print(re.sub("(?i)b", lambda m: m.group().upper(), "abAB"), re.match("(a)(b)?", "a").expand(r"\1-\2"))
