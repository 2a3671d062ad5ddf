# The tables of RFC 3454 by some characters of each.
import stringprep

NAMES = sorted(n for n in dir(stringprep) if n.startswith("in_table"))
for code in (0x20, 0x41, 0xA0, 0xAD, 0x7F, 0x85, 0x340, 0x34F, 0x5D0, 0x627, 0x180B,
             0x2003, 0x200C, 0x200E, 0x2028, 0x202A, 0x2060, 0x2FF0, 0xE000, 0xFDD0, 0xFEFF, 0xFFF9,
             0xFFFD, 0x1D173, 0xE0001, 0xE0041, 0x10FFFF):
    print(hex(code), [n[9:] for n in NAMES if getattr(stringprep, n)(chr(code))])
for text in "AzÄßΣ":
    print(ascii(stringprep.map_table_b3(text)), ascii(stringprep.map_table_b2(text)))
