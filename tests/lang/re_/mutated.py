# Patterns made at random: an error or a match, the same as elsewhere. None of them takes long.
import re

PARTS = ["a", "b", "ab", ".", "\\d", "\\w", "\\s", "[ab]", "[^a]", "[a-c]", "(", ")", "(?:", "|", "*", "+", "?", "{2}", "{1,3}", "{,2}", "^", "$", "\\b", "*?", "+?", "??", "c"]
TEXTS = ["", "a", "ab", "aab b1", "abcabc", "cc bb aa 12", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"]

seed = 7


def pick(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


def outcome(pattern):
    try:
        p = re.compile(pattern)
    except re.error:
        return "error"
    found = []
    for text in TEXTS[:6]:
        m = p.search(text)
        found.append(m and (m.start(), m.end()))
        m = p.match(text)
        found.append(m and m.group(0))
    return found


# Without groups in repeats, whose last round engines see differently.
errors = 0
for round in range(400):
    pattern = "".join(PARTS[pick(len(PARTS))] for i in range(1 + pick(6)))
    got = outcome(pattern)
    if got == "error":
        errors += 1
    else:
        print(round, pattern, got)
print(errors)
