# replace, partition, rpartition, startswith, endswith, center.
s = "one two one three one"
print(
    s.replace("one", "1"),
    s.replace("one", "1", 2),
    s.replace("x", "y"),
    s.replace("one", ""),
    s.replace(" ", "", -1),
)
print(
    "aaa".replace("a", "bb"),
    "abc".replace("", "-"),
    "".replace("", "x"),
    "ab".replace("ab", "ab"),
    "aaaa".replace("aa", "b"),
)
print(
    "abc".replace("b", "é"),
    "é€".replace("€", "e"),
    "a.b.c".replace(".", "", 1),
    "abc".replace("", "-", 2),
)
for sep in (" ", "one", "x", "e"):
    print(s.partition(sep), s.rpartition(sep))
print("".partition("a"), "k=v=w".partition("="), "k=v=w".rpartition("="), "=".partition("="))
print(
    s.startswith("one"),
    s.startswith("two"),
    s.startswith("two", 4),
    s.startswith(("x", "on")),
    s.startswith(""),
)
print(
    s.endswith("one"), s.endswith("three"), s.endswith(("e", "x")), s.endswith(""), "".endswith("a")
)
print(
    "[" + "ab".center(7) + "]",
    "[" + "abc".center(6) + "]",
    "ab".center(1),
    "x".center(5, "*"),
    "".center(3, "-"),
)
for bad in (
    "'a'.partition('')",
    "'a'.replace('a')",
    "'a'.startswith(1)",
    "'a'.center('x')",
    "'a'.replace(1, 2)",
):
    try:
        print(eval(bad))
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__)
url = "http://host:80/path?q=1#frag"
scheme, _, rest = url.partition("://")
host, _, path = rest.partition("/")
name, _, port = host.rpartition(":")
path, _, frag = path.partition("#")
path, _, query = path.partition("?")
print(scheme, name, int(port), path, query, frag)
