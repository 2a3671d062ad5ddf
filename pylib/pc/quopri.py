# The encoding quoted-printable.

MAXLINESIZE = 76


def encodestring(s, quotetabs=False, header=False):
    lines = []
    for line in bytes(s).split(b"\n"):
        out = []
        for at, b in enumerate(line):
            last = at == len(line) - 1
            if header and b == 32:
                out.append("_")
            elif b in b" \t" and not quotetabs and not last or 33 <= b <= 126 and b != 61:
                out.append(chr(b) if not header or b != 95 else "=5F")
            else:
                out.append("=%02X" % b)
        text, size = "", 0
        for at, part in enumerate(out):
            room = MAXLINESIZE if at == len(out) - 1 else MAXLINESIZE - 1
            if size + len(part) > room:
                text += "=\n"
                size = 0
            text += part
            size += len(part)
        lines.append(text)
    return "\n".join(lines).encode()


def decodestring(s, header=False):
    lines = bytes(s).split(b"\n")
    out = bytearray()
    for n, line in enumerate(lines):
        line = line.rstrip(b" \t\r") if n < len(lines) - 1 else line
        at = 0
        end = b"\n" if n < len(lines) - 1 else b""
        while at < len(line):
            b = line[at]
            if b == 95 and header:
                out.append(32)
            elif b != 61:
                out.append(b)
            elif at == len(line) - 1:
                end = b""
            else:
                try:
                    out.append(int(line[at + 1 : at + 3].decode(), 16))
                    at += 2
                except ValueError:
                    out.append(b)
            at += 1
        out += end
    return bytes(out)


def encode(input, output, quotetabs, header=False):
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    output.write(decodestring(input.read(), header))


def main():
    import getopt
    import sys

    try:
        given, files = getopt.getopt(sys.argv[1:], "td")
    except getopt.error as e:
        print(e, "usage: quopri [-t | -d] [file] ...", sep="\n", file=sys.stderr)
        return 2
    options = [option for option, _ in given]
    if "-t" in options and "-d" in options:
        print("-t and -d are mutually exclusive", file=sys.stderr)
        return 2
    for name in files or ["-"]:
        file = sys.stdin.buffer if name == "-" else open(name, "rb")
        if "-d" in options:
            decode(file, sys.stdout.buffer)
        else:
            encode(file, sys.stdout.buffer, "-t" in options)


if __name__ == "__main__":
    raise SystemExit(main())
