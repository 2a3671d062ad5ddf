# Places in long texts that are not ASCII, in any order.

text = "".join(chr(c) for i in range(60) for c in (97 + i % 26, 233, 0x20AC, 0x1D11E))
chars = list(text)
print(len(text), len(chars))


def walk(step):
    at = 0
    for _ in range(500):
        at = (at + step) % len(text)
        if text[at] != chars[at] or text[at - len(text)] != chars[at]:
            return at
        if text[at : at + 3] != "".join(chars[at : at + 3]):
            return at
        if text.find(chars[at], at) != at or text.rfind(chars[at], 0, at + 1) != at:
            return at
    return "equal"


for step in (1, 2, 3, 63, 64, 65, 119, 120, 121, 201, 238, 239):
    print(step, walk(step))

# Searches with bounds on both sides.
print(text.find("€", 100), text.rfind("€", 0, 100), text.rfind("€"), text.find("€", 239))
print(text.count("€"), text.count("€", 50), text.count("€", 50, 60), text.count("€", -9, -1))
print(text.startswith("é", 1), text.startswith("é", 201), text.endswith("é", 0, 202))
print(text.find("", 239), text.find("", 240), text.find("", 241), text.rfind("", 3, 10**9))

# The end, and beyond.
for i in (-241, -240, -1, 239, 240, 10**12):
    try:
        print(i, ascii(text[i]))
    except IndexError as e:
        print(i, e)
print(ascii(text[238:]), ascii(text[240:]), ascii(text[300:]), ascii(text[-3:-1]))

# Texts that come and go while others are asked for.
texts = ["é" * n + "x" + "€" * n for n in range(60, 72)]
for round in range(3):
    print([t.index("x") for t in texts], [len(t) for t in texts])
    texts = [t + "y" for t in texts]
    print([t[len(t) // 2] for t in texts][round])


def grow():
    s = "ä" * 70
    found = []
    for i in range(200):
        s += "b"
        found.append(s[len(s) - 1] + s[i])
    return "".join(found)


print(grow().count("b"))

import re

word = re.compile("[a-z]+")
at = 0
starts = []
while True:
    match = word.search(text, at)
    if not match:
        break
    starts.append(match.start())
    at = match.end()
print(starts)
print([m.span() for m in re.finditer("é€", text)][-1])
