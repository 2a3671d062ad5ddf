# strip, lstrip, rstrip with and without characters.
for s in ("  abc  ", "\t\nabc\r\n", "abc", "", "   ", "xxabcxx", "abcabc"):
    print([s.strip(), s.lstrip(), s.rstrip()], [s.strip("x"), s.lstrip("xa"), s.rstrip("cx")])
print(
    "mississippi".strip("mips"),
    "mississippi".strip("ipm"),
    "www.site.com".strip("cmow."),
    "aaa".strip("a"),
)
print(
    "  a b  ".strip(" "),
    "[x]".strip("[]"),
    "--a--".lstrip("-"),
    "x".strip(""),
    "0012300".strip("0"),
)
print("é€aé€".strip("€é"), "😀x😀".lstrip("😀"), "  é ".strip(), "\x0b\x0ca\x0b".strip())
print("abc".strip("") == "abc", "abc".strip(None), " abc ".lstrip(None) + "|")
for bad in ("'a'.strip(1)", "'a'.strip(b'a')"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
lines = ["# comment", "  value = 1  ", "", "\tname=x # tail"]
for line in lines:
    line = line.split("#")[0].strip()
    if line:
        print(repr(line))
