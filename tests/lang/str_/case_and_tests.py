# upper, lower and the is... tests on ASCII text.
for s in ("abc", "ABC", "aBc1", "123", "", " ", "a b", "a1", "_x", "A-B", "\n\t "):
    print(
        repr(s),
        s.upper(),
        s.lower(),
        s.isalpha(),
        s.isdigit(),
        s.isspace(),
        s.isupper(),
        s.islower(),
    )
print("Hello World 123!".upper(), "Hello World 123!".lower(), "mixed".upper().lower() == "mixed")
print("".join(c.upper() if i % 2 else c.lower() for i, c in enumerate("Alternate")))


def caesar(text, k):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            out.append(chr((ord(c) - base + k) % 26 + base))
        else:
            out.append(c)
    return "".join(out)


secret = caesar("Hello, World 42!", 3)
print(secret, caesar(secret, -3))
counts = {"alpha": 0, "digit": 0, "space": 0, "upper": 0, "other": 0}
for c in "The Quick 3 Brown Foxes... Jump 42 times!":
    if c.isupper():
        counts["upper"] += 1
    if c.isalpha():
        counts["alpha"] += 1
    elif c.isdigit():
        counts["digit"] += 1
    elif c.isspace():
        counts["space"] += 1
    else:
        counts["other"] += 1
print(counts)


def title(s):
    return " ".join(w[:1].upper() + w[1:].lower() for w in s.split(" "))


print(title("the qUICK brown  fox"))
