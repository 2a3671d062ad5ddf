# Text algorithms: numerals, run lengths, anagrams, palindromes, wrapping.
def roman(n):
    out = ""
    for value, sign in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        "M CM D CD C XC L XL X IX V IV I".split(),
    ):
        while n >= value:
            out, n = out + sign, n - value
    return out


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    return lines + [line]


def palindrome(s):
    t = [c.lower() for c in s if c.isalpha()]
    return t == t[::-1]


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(rle("aaabccdddd"), "".join(c + (str(n) if n > 1 else "") for c, n in rle("wwwwb")), rle(""))
for line in wrap("the rain in spain falls mainly on the plain and nowhere else", 16):
    print("|%-16s|" % line)
print(palindrome("A man, a plan, a canal: Panama"), palindrome("Pyrite"))
groups = {}
for w in "listen silent enlist google elgoog abc cab".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print(list(groups.values()))
print(edit_distance("kitten", "sitting"), edit_distance("", "abc"), edit_distance("same", "same"))
vowels = {v: "education".count(v) for v in "aeiou"}
print(vowels, "".join(c for c in "programming" if c not in "aeiou"))
