# Characters, escapes, classes and sets.
import re

texts = ["a", "Z", "5", "_", " ", "\t", "\n", ".", "-", "]", "\\", "é", "٣", "\u2003", "", "ab"]
patterns = [
    ".", r"\.", r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", "[a-z]", "[^a-z]", "[]a]", "[^]a]",
    "[-a]", "[a-]", r"[\]]", r"[\\]", r"[\d_]", r"[^\w]", r"[\W\d]", r"[a\-z]", "[.]", r"\x61",
    r"\u00e9", r"[\x30-\x39]", r"\t", r"\n", r"[\n\t]", r"\\", r"\_", r"\-", "[é-ü]", r"\0141",
]
for p in patterns:
    print(p, "".join("1" if re.match(p, t) else "0" for t in texts))
print(re.match(r"a\.b", "a.b"), re.match(r"a\.b", "axb"))
print(re.match("[^^]", "^"), re.match("[$^]", "$"), re.match(r"[\b]", "\x08"))
print(re.match("a{", "a{"), re.match("a{,", "a{,"), re.match("a{x}", "a{x}"), re.match("{a", "{a"))
