# A text beyond ASCII, character by character and by its length.

text = "wörter und Zahlen 123, " * 4000
at = words = digits = 0
while at < len(text):
    c = text[at]
    if c.isalpha():
        start = at
        while at < len(text) and text[at].isalpha():
            at += 1
        words += len(text[start:at])
    else:
        digits += c.isdigit()
        at += 1
print(words, digits, text.find("Zahlen", 50000))
