import unicodedata as u

for c in "aA1 é٣½Ⅷ²_-(«€+\n中\u0301":
    print(ascii(c), u.category(c), u.combining(c), u.bidirectional(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None) in (None, 0.5, 1, 2, 3, 8))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [ascii(u.normalize(form, s)) for s in ("é", "e\u0301", "ﬁ", "½", "Å", "abc")], u.is_normalized(form, "é"))
print(u.name("a"), u.name("é"), u.name("\n", "none"), u.lookup("LATIN SMALL LETTER A WITH GRAVE"))
for f in (
    lambda: u.name("\n"),
    lambda: u.lookup("NO SUCH NAME"),
    lambda: u.category("ab"),
    lambda: u.normalize("X", "a"),
    lambda: u.decimal("a"),
    lambda: u.digit("a"),
    lambda: u.numeric("a"),
    lambda: u.category(1),
):
    try:
        print(f())
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__)
print([u.east_asian_width(c) for c in "aア中Ａ"], u.decomposition("é"), repr(u.decomposition("a")))
