# textwrap: long words, indents and dedent.
import textwrap

print(textwrap.wrap("the quick brown fox", 9), textwrap.wrap("abcdefghij", 4), textwrap.wrap("", 4))
print(repr(textwrap.dedent("  a\n    b\n\n  c")), repr(textwrap.indent("a\n\nb", "> ")))
print(repr(textwrap.fill("one two three", 8, initial_indent="* ", subsequent_indent="  ")))
print(textwrap.shorten("hello big world", 12))
