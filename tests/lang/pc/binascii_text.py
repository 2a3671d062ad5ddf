# Quoted-printable, uuencode and strict base 64 of `binascii`.
import binascii


def check(f, *args, **kwargs):
    try:
        print(f.__name__, args, f(*args, **kwargs))
    except (binascii.Error, TypeError, ValueError) as e:
        print(f.__name__, args, type(e).__name__, e)


for data in (b"", b"a b", b"=", b".\n", b"x \r\n\xff\r\n", b"0" * 80, b"a\tb \n", b"_ q\x00", b"x \ry"):
    for options in ({}, {"quotetabs": True}, {"istext": False}, {"header": True}):
        made = binascii.b2a_qp(data, **options)
        print(made, binascii.a2b_qp(made, header=options.get("header", False)))
for text in (b"=", b"==", b"=\nAB", b"=\rA\nC", b"=AX", b"=ab=", b"_", "=41"):
    print(binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
for data in (b"", b"x", b"\x00Cat", bytes(range(45))):
    made = binascii.b2a_uu(data)
    print(made, binascii.a2b_uu(made) == data, binascii.b2a_uu(data, backtick=True))
for text in (b"\x7f", b"\xff\x00", b"!!!!", b"!", b"", "!>"):
    check(binascii.a2b_uu, text)
check(binascii.b2a_uu, b"x" * 46)
for text in (b"ab==", b"ab==a", b"a", b"ab", b"abc=:", b"\nab==", b"=", b"ab=c=", b"a=b=", b"YWJj", "é"):
    check(binascii.a2b_base64, text)
    check(binascii.a2b_base64, text, strict_mode=True)
for f in (binascii.b2a_qp, binascii.b2a_uu, binascii.b2a_base64):
    try:
        f("text")
    except TypeError:
        print(f.__name__, "TypeError")
for f in (lambda: binascii.crc32("a"), lambda: binascii.crc_hqx("a", 0)):
    try:
        f()
    except TypeError:
        print("TypeError")
print(binascii.crc32(b"abc"), binascii.crc32(b"abc", 7), binascii.crc_hqx(b"abc", -1))
print(issubclass(binascii.Incomplete, Exception))
