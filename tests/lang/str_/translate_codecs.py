# Hand-written codecs: hex, base64, url quoting, binary.
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def b64(data):
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i : i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        s = "".join(ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0))
        out += s[: len(chunk) + 1] + "=" * (3 - len(chunk))
    return out


def unb64(text):
    bits, n, out = 0, 0, bytearray()
    for c in text.rstrip("="):
        bits, n = bits << 6 | ALPHABET.index(c), n + 6
        if n >= 8:
            n -= 8
            out.append(bits >> n & 255)
            bits &= (1 << n) - 1
    return bytes(out)


def quote(s):
    return "".join(
        chr(b) if chr(b).isalpha() or chr(b).isdigit() or chr(b) in "-_." else "%%%02X" % b
        for b in s.encode()
    )


def unquote(s):
    out, i = bytearray(), 0
    while i < len(s):
        if s[i] == "%":
            out.append(int(s[i + 1 : i + 3], 16))
            i += 3
        else:
            out.append(ord(s[i]))
            i += 1
    return out.decode()


for text in ("", "f", "fo", "foo", "foobar", "é€😀"):
    e = b64(text.encode())
    print(text, e, unb64(e).decode() == text)
print(quote("a b/é?x=1&y=€"), unquote(quote("a b/é?x=1&y=€")))
print(
    " ".join("{:08b}".format(b) for b in b"Hi!"),
    bytes(int(b, 2) for b in "01001000 01101001".split()),
)
print(
    "".join("%02x" % b for b in b"\x00\xffaz"),
    bytes(int("00ff61"[i : i + 2], 16) for i in (0, 2, 4)),
)
