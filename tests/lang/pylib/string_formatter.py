# `str.format` in single steps, and what a class derived from `Formatter` may change.
import string


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


F = string.Formatter()
t(lambda: F.format("{0} {a} {1!r:>5} {{}} {b.real} {c[k]} {d[0]}", 1, "x", a=2, b=3, c={"k": 1}, d=[9]))
t(lambda: F.format("{} {:{}}", 1, 2, 5))
t(lambda: list(F.parse("a{b!r:c{d}}e}}f{{")))
t(lambda: F.format("{0} {}", 1, 2))
t(lambda: F.format("{} {0}", 1))
t(lambda: F.format("{x!z}", x=1))
t(lambda: F.format("{"))
t(lambda: F.format("}"))
t(lambda: F.format("{a", a=1))
t(lambda: F.format("{q}"))
t(lambda: F.format("{3}", 1))
t(lambda: F.get_field("a.real[0]", (), {"a": 1}))
class G(string.Formatter):
    def get_value(self, k, a, kw): return kw.get(k, "?") if isinstance(k, str) else super().get_value(k, a, kw)
    def check_unused_args(self, u, a, kw): print(sorted(map(str, u)))
    def format_field(self, v, s): return "<" + super().format_field(v, s) + ">"
    def convert_field(self, v, c): return v.upper() if c == "u" else super().convert_field(v, c)
t(lambda: G().format("{a} {zz} {0} {b!u}", 1, a=2, b="q"))
