# Patterns and matches as objects.
import re

print(re.compile("a\n'"), re.match("a(.)", "a'"), re.match(b"a", b"a"))
print(type(re.compile("a")).__name__, type(re.match("a", "a")).__name__)
print(isinstance(re.compile("a"), re.Pattern), isinstance(re.match("a", "a"), re.Match))
print(callable(re.compile("a").match), re.compile(pattern="a", flags=re.I).match(string="A", pos=0).span())
print(re.search(pattern="b", string="ab", flags=0), re.fullmatch("a.", "ab"), re.fullmatch("a", "ab"))
print(re.escape("a.b*c[d] é-_~"), re.match(re.escape("1+1=2?"), "1+1=2?").group(), re.escape(""))
m = re.match("a", "a")
for name in ("x", "groupz"):
    try:
        getattr(m, name)
    except AttributeError:
        print("AttributeError")
try:
    m.string = "b"
except AttributeError:
    print("AttributeError")
print(hasattr(re, "DEBUG"), [m for m in map(re.compile("b+").search, ["abb", "c", "b"])])
d = {re.compile("a"): 1}
print(len(d))


class Text(str):
    pass


print(re.match(Text("a."), Text("ab")).group(), re.sub("a", Text("b"), Text("aa")))
