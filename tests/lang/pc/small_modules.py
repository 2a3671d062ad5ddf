import ast
import calendar
import copyreg
import gettext
import html
import html.entities
import linecache
import numbers
import reprlib
import struct
import timeit

for text in ("1", "-1.5", "'a' 'b'", "[1, (2, {'a': {3}}), None, True]", "b'x'", "1+2j", "{}", "()", "set()", "0x1F", "..." if 0 else "1e-3"):
    print(ast.literal_eval(text))
for bad in ("a", "f(1)", "[1][0]", "1*2", "__import__('os')", "lambda: 1", "[x for x in ()]", "'a'.b", "1 if 1 else 2"):
    try:
        print(ast.literal_eval(bad))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__)
print(calendar.month(2024, 2), calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(1990, 2020))
print(calendar.monthcalendar(2024, 9)[0], calendar.day_name[0], list(calendar.month_abbr), calendar.timegm((2020, 1, 2, 3, 4, 5)))
print(list(calendar.Calendar(6).itermonthdays(2024, 2))[:7], calendar.weekday(2024, 2, 29))
try:
    calendar.monthrange(2000, 13)
except calendar.IllegalMonthError as e:
    print(e)
print(gettext.gettext("x"), gettext.ngettext("a", "b", 2), gettext.translation("no", fallback=True).gettext("y"))
print(html.unescape("&eacute;&hellip;&#x20ac;"), html.entities.name2codepoint["euro"], html.entities.codepoint2name[228])
print(repr(linecache.getline("/no/such/file", 1)))
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr((1,)))
print(reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr({3, 1, 2}), reprlib.repr(10**60))


class Node:
    @reprlib.recursive_repr()
    def __repr__(self):
        return "<" + repr(self.next) + ">"


n = Node()
n.next = n
print(n)
s = struct.Struct("<HB")
print(s.size, s.pack(1, 2), s.unpack(b"\1\0\2"), s.unpack_from(b"x\1\0\2", 1), list(struct.iter_unpack("<B", b"ab")))
print(timeit.timeit("x = 1", number=10) >= 0, len(timeit.repeat(lambda: 1, number=1, repeat=2)))
print(copyreg.dispatch_table is not None, issubclass(numbers.Integral, numbers.Number))
