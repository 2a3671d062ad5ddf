# Upper, lower and title case and folding of scripts with cases, without what Unicode 14 to 16 added.
RANGES = [
    (0x0, 0x19B), (0x19C, 0x264), (0x265, 0x530), (0x530, 0x590), (0x10A0, 0x1100),
    (0x13A0, 0x1400), (0x1C80, 0x1C89), (0x1C90, 0x1CC0), (0x1E00, 0x2000), (0x2100, 0x2190),
    (0x24B0, 0x24F0), (0x2C60, 0x2D30), (0xA640, 0xA6A0), (0xAB30, 0xABC0), (0xFB00, 0xFB20),
    (0xFF20, 0xFF60), (0x10400, 0x10450), (0x1E900, 0x1E944),
]

for name in "upper", "lower", "title", "casefold", "swapcase", "capitalize":
    for start, end in RANGES:
        changed = []
        for c in map(chr, range(start, end)):
            new = getattr(c, name)()
            if new != c:
                changed.append(ascii(c)[1:-1] + " " + ascii(new)[1:-1])
        print(name, hex(start), len(changed), *changed)
print("ΌΣΟΣ ΣΑΣ".lower(), "ǆungla ﬁx ᾳ".title(), "ᾳ ŉ".swapcase(), "ΣΊΣΥΦΟΣ ẞ ıİ".casefold())
