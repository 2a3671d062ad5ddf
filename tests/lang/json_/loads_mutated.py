# f64
# `json.loads` of texts in which something was changed, cut off or doubled: ValueError or a value.
import json

TEXTS = [
    '{"a": [1, -2.5e3, true, null], "b\\u00e9\\n": {"c": "x\\u65e5y"}, "": 0}',
    '[[[]], {}, "\\"\\\\\\/", 0.1, 1E+2, -0, 12345678901234567890, false]',
    ' [ 1 , "tab\\t" , { "k" : [ ] } ] ',
]
INSERTS = ['"', "\\", "[", "]", "{", "}", ",", ":", "0", "-", "e", ".", " ", "t", "u", "\u00e9", "/", "//", "NaN", "1_0"]


def outcome(text):
    try:
        value = json.loads(text)
    except ValueError:
        return "ValueError"
    except RecursionError:
        return "RecursionError"
    return repr(value)


seed = 1


def pick(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


for text in TEXTS:
    print(outcome(text))
    refused = 0
    for end in range(len(text)):
        got = outcome(text[:end])
        if got == "ValueError":
            refused += 1
        else:
            print(end, got)
    print(refused)

taken = {}
refused = 0
for round in range(700):
    text = TEXTS[pick(len(TEXTS))]
    for change in range(1 + pick(2)):
        at = pick(len(text))
        kind = pick(4)
        if kind == 0:
            text = text[:at] + text[at + 1 + pick(3) :]
        elif kind == 1:
            text = text[:at] + INSERTS[pick(len(INSERTS))] + text[at:]
        elif kind == 2:
            text = text[:at] + INSERTS[pick(len(INSERTS))] + text[at + 1 :]
        else:
            text = text[: at + 4] + text[at:]
    got = outcome(text)
    if got == "ValueError":
        refused += 1
    else:
        print(round, got)
print(refused)
