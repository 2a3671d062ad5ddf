# Escape sequences in str and bytes, and how repr writes them back.
for s in ("\n", "\t", "\r", "\\", "'", '"', "\a", "\b", "\f", "\v", "\0", "\x7f", "\x1b[0m", "\101\60\7"):
    print(repr(s), len(s), ord(s[0]))
print(repr("a\
b"), "\x41\x42", "\u0041\u00e9", "\U00000041\U0001F600", "\1012", "\08".encode(), "\377" == "ÿ")
print(b"\x00\xff\101\n\\", repr(b"\x80\n'"), b"\u0041" == b"\\u0041", len(b"\u0041"), rb"\x41", r"\n" "\n" r"\t" == "\\n\n\\t")
print(r"ends with \\"[-1], r'it\'s', len(r"\"") , R"C:\new\table")
print('''a
b''' == "a\nb", """x\
y""", repr('''"'"'"'"'''))
print(eval(repr("quote ' and \" and \\ and \n and é and \x01")) == "quote ' and \" and \\ and \n and é and \x01")
for s in ("plain", "it's", 'say "x"', "both ' \"", "new\nline", "null\0", "tab\t", "bell\a", "\x1f\x20\x7e\x7f"):
    assert eval(repr(s)) == s
    assert eval(repr(s.encode())) == s.encode()
    print(repr(s), repr(s.encode()))
