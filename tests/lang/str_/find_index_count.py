# find, rfind, index, rindex, count with bounds.
s = "abracadabra"
for sub in ("a", "bra", "abra", "x", "", "abracadabra!", "cad"):
    print(sub, s.find(sub), s.rfind(sub), s.count(sub), sub in s)
    try:
        print(s.index(sub), s.rindex(sub))
    except ValueError:
        print("ValueError")
for start, end in ((0, 5), (3, None), (-4, None), (2, -2), (5, 3), (20, 30), (None, 4)):
    print(start, end, s.find("a", start, end), s.rfind("a", start, end), s.count("a", start, end))
print(
    s.find("bra", 2),
    s.rfind("bra", 0, 10),
    s.find("", 4),
    s.find("", 11),
    s.find("", 12),
    "".find(""),
)
print(
    s.count(""), "".count(""), "aaaa".count("aa"), "aaa".find("aa", 1), "ababab".rfind("ab", 0, 5)
)
u = "né€né😀né"
print(u.find("né"), u.rfind("né"), u.count("né"), u.find("😀"), u.index("€n"), u.find("x"), len(u))
for bad in ("s.find(1)", "s.count(None)", "s.find()", "s.index(b'a')"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
