import re


def show(pattern, text, flags=0):
    try:
        found = re.search(pattern, text, flags)
        print(pattern, found and (found.span(), found.groups()), re.findall(pattern, text, flags))
    except re.error:
        print(pattern, "error")


show(r"(?<=a)b", "ab bb cb")
show(r"(?<!a)b", "ab bb cb")
show(r"(?<=ab|cd)e", "abe cde xe")
show(r"(?<=a|bc)e", "ae")
show(r"(?<=a+)b", "aab")
show(r"(?<=a{3})b", "aab aaab")
show(r"(?<=é)x", "éx xx")
show(r"(?<=\d\d)x", "1x 12x")
show(r"(?<=^)x", "xx")
show(r"(?<!\w)-(\d)", "-1 a-2 -3")
show(r"(?<=(?<=a)b)c", "abc bbc")
show(r"(?<=[^ ])(?=[A-Z])", "camelCaseText")
show(r"(?<=(?:ab){2})c", "ababc abc")
show(r"(?i)(?<=A)b", "aB ab xb")
show(r"x*+y", "xxy y")
show(r"(?>ab|a)c", "abc")
show(r"a?+b", "ab b")
show(r"[ab]{1,2}+c", "abc")
print(re.compile(r"(?<=a)b").match("ab", 1).span())
print(re.split(r"(?<=,)", "a,b,c"), re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"))
print(re.findall(rb"(?<=a)\w", b"ab ac"))
