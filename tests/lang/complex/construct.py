# f64
# complex(): from numbers, text and objects that convert themselves.


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 7


class Bad:
    def __complex__(self):
        return 1


class S(complex):
    def twice(self):
        return self * 2


print(complex(), complex(1), complex(1.5, 2), complex(1j, 2j), complex(1, 2j), complex(imag=3), complex(real=1j))
print(complex("1"), complex("j"), complex("-j"), complex(" ( 1+2j ) "), complex("1e5-1e-5j"), complex("1_0j"))
print(complex(C()), complex(F()), complex(I()), complex(C(), 1), complex(1, F()), complex(F(), I()))
s = S(1, 2)
print(s, s.twice(), s + 1, abs(S(3, 4)), s == 1 + 2j, type(s + 1), complex(s), s.real, (1j).__complex__())
for args in (("",), ("1 + 2j",), ("1+",), ("(1",), ("1j1",), ("x",), ([],), ("1", 2), (1, "2"), (1, []), (1, C()), (Bad(),), (1, 2, 3), (b"1",)):
    try:
        print(complex(*args))
    except Exception as e:
        print(type(e).__name__, e if len(args) < 3 else "")
