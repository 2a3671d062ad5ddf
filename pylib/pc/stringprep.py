# Tables of RFC 3454, which profiles of strings (of user names, of host names) are made of. Those
# that follow from the properties of characters are computed from them: characters that Unicode has
# got since version 3.2, of which the RFC speaks, count as assigned.

import unicodedata as _old


def _among(*ranges):
    known = frozenset([n for part in ranges for n in (range(*part) if len(part) > 1 else part)])
    return lambda code: ord(code) in known


def _has(*categories):
    return lambda code: _old.category(code) in categories


def in_table_a1(code):
    if _old.category(code) != "Cn":
        return False
    c = ord(code)
    return not 0xFDD0 <= c < 0xFDF0 and c & 0xFFFF < 0xFFFE


in_table_b1 = _among(
    (0xAD,), (0x34F,), (0x1806,), (0x180B, 0x180E), (0x200B, 0x200E), (0x2060,), (0xFE00, 0xFE10),
    (0xFEFF,),
)


def map_table_b3(code):
    return code.casefold()


def map_table_b2(a):
    folded = map_table_b3(a)
    normal = _old.normalize("NFKC", folded)
    again = "".join([map_table_b3(c) for c in normal])
    closed = _old.normalize("NFKC", again)
    return closed if normal != closed else folded


def in_table_c11(code):
    return code == " "


def in_table_c12(code):
    return _old.category(code) == "Zs" and code != " "


in_table_c11_c12 = _has("Zs")


def in_table_c21(code):
    return ord(code) < 128 and _old.category(code) == "Cc"


_special = _among(
    (0x6DD,), (0x70F,), (0x180E,), (0x200C, 0x200E), (0x2028, 0x202A), (0xFEFF,), (0x2060, 0x2064),
    (0x206A, 0x2070), (0xFFF9, 0xFFFD), (0x1D173, 0x1D17B),
)


def in_table_c22(code):
    c = ord(code)
    return c >= 128 and (_old.category(code) == "Cc" or _special(code))


def in_table_c21_c22(code):
    return _old.category(code) == "Cc" or _special(code)


in_table_c3 = _has("Co")


def in_table_c4(code):
    c = ord(code)
    return 0xFDD0 <= c < 0xFDF0 or c & 0xFFFF in (0xFFFE, 0xFFFF)


in_table_c5 = _has("Cs")
in_table_c6 = _among((0xFFF9, 0xFFFE))
in_table_c7 = _among((0x2FF0, 0x2FFC))
in_table_c8 = _among((0x340, 0x342), (0x200E, 0x2010), (0x202A, 0x202F), (0x206A, 0x2070))
in_table_c9 = _among((0xE0001,), (0xE0020, 0xE0080))


def in_table_d1(code):
    return _old.bidirectional(code) in ("R", "AL")


def in_table_d2(code):
    return _old.bidirectional(code) == "L"
