import base64 as b

for s in (b"", b"a", b"ab", b"abc", b"abcd", b"\xff\xfe\xfd?>", bytes(range(20))):
    print(b.b64encode(s), b.b32encode(s), b.b16encode(s), b.urlsafe_b64encode(s), b.b32hexencode(s))
    for e, d in ((b.b64encode, b.b64decode), (b.b32encode, b.b32decode), (b.b16encode, b.b16decode)):
        if d(e(s)) != s or d(e(s).decode()) != s:
            print("wrong", e, s)
    print(b.urlsafe_b64decode(b.urlsafe_b64encode(s)) == s, b.decodebytes(b.encodebytes(s)) == s)
print(b.b64encode(b"\xfb\xff", b"*!"), b.b64decode("*!8=".replace("*!", "*!"), b"*!"))
print(b.b64decode(b"YW Jj\n"), b.b64decode("YWJj"), b.b64decode(b"YQ==YQ=="))
print(b.encodebytes(bytes(60)), b.standard_b64encode(b"x"), b.standard_b64decode("eA=="))
print(b.b32decode(b"mfrgg===", casefold=True), b.b16decode("6a6B", casefold=True), b.b32decode(b"M1023456", map01=b"L"))
for f in (
    lambda: b.b64decode("YQ"),
    lambda: b.b64decode("YQ="),
    lambda: b.b64decode("A"),
    lambda: b.b64decode("é"),
    lambda: b.b64decode(b"Y Q==", validate=True),
    lambda: b.b32decode("a"),
    lambda: b.b32decode("aaaaaaaa"),
    lambda: b.b16decode("6a"),
    lambda: b.b16decode("A"),
    lambda: b.b32decode("AAAAA=A="),
):
    try:
        print(f())
    except ValueError:
        print("ValueError")
try:
    b.b64encode("x")
except TypeError:
    print("TypeError")
