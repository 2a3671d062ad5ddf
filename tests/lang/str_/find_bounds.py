# find, rfind, index, count, startswith and endswith with start and end.
s = "abcabc"
for args in (("a",), ("a", 1), ("c", 0, 2), ("", 3), ("", 6), ("", 7), ("b", -2), ("bc", -5, -1), ("a", None, 2)):
    print(args, s.find(*args), s.rfind(*args), s.count(*args), s.startswith(*args), s.endswith(*args))
print(s.startswith(("x", "ab")), s.endswith(()), s.endswith(("bc", "q"), 0, 3))
print("aaaa".count("aa"), "".count(""), "abc".count(""))
for f in (s.index, s.rindex):
    try:
        f("z")
    except ValueError:
        print("ValueError")
