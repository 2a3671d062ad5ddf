import textwrap
from textwrap import wrap, fill, dedent, indent, shorten

t = "The quick brown fox, who is rather well-known, jumped over the lazy dog.  It was fun --- and how! A_long_word_without_spaces_that_has_to_be_broken."
for w in (1, 5, 10, 20, 33, 70, 200):
    print(wrap(t, w))
print(fill(t, 30, initial_indent="* ", subsequent_indent="  "))
print(wrap("a\tb\n c   d", 4), wrap(""), wrap("   "), wrap("  a", 5), wrap("abc def", 3))
print(wrap("looooong words here", 4, break_long_words=False))
print(wrap("well-known-thing x", 6, break_on_hyphens=False), wrap("well-known-thing x", 6))
print(wrap("one two three four five", 10, max_lines=2), wrap("a b c", 10, max_lines=1))
print(wrap("one two three", 9, max_lines=1, placeholder="..."))
print(wrap("Hello there. You. all", 40, fix_sentence_endings=True))
print(wrap("a  b   c", 4, drop_whitespace=False), wrap("x\ty", 10, expand_tabs=False))
print(shorten("Hello   world!", width=12), shorten("Hello world!", width=11), shorten("Hello world", 10, placeholder="…"))
print(repr(dedent("  a\n    b\n\n  c\n")), repr(dedent("\ta\n  b")), repr(dedent("   \n a")), repr(dedent("a\n b")))
print(repr(indent("a\n\nb\n", "> ")), repr(indent("a\n\nb", "> ", lambda l: True)))
for w in (0, -1):
    try:
        wrap("a", w)
    except ValueError as e:
        print(e)
try:
    wrap("a b c d e f g h", 3, max_lines=1, placeholder="......")
except ValueError as e:
    print(e)
w = textwrap.TextWrapper(width=12)
print(w.wrap(t[:40]))
