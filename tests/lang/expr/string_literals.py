# Literal forms of strings, bytes and numbers.
print('single "quoted"', "double 'quoted'", 'both \'"', "tab\tnew\\n")
print("""triple
line""", '''it's''', "con" "cat" 'ed')
print(r"raw\n", R"\d+", "\x41\u0042\U00000043\101", "\0".encode(), "a\
b")
print(b"bytes\x00\xff", rb"\n", Rb"\t", b"a" b"b", len(b"\n"))
print(0x1F, 0o17, 0b101, 1_000_000, 0xFF_FF, 0, 00)
print(1.0, 1e3, 1E-2, .5, 5., 1_0.2_5, 1.5e+2)
print(True, False, None, ..., Ellipsis is ...)
print(len("\\"), len(r"\\"))
print("\a\b\f\v\r".encode(), "\'", '\"')
print([ord(c) for c in "\x7f\x80\u0100\u20ac\U0001f600"])
x = (
    "part one, "
    "part two, "
    f"part {1 + 2}"
)
print(x)
print("""a
  b\
c
""", end="|\n")
print('''"''', """'""", "" == '' == """""" == '''''')
print("line1\nline2".split("\n"), 'a' 'b' * 2)
