# A class derived from str or bytes that has a __repr__ of its own keeps its str.
class T(str):
    def __repr__(self):
        return "T(%r)" % str(self)
t = T("x")
print("%s__%s" % ("a", t), f"{t}", "{}".format(t), str(t), "_".join(["a", t]), format(t), "%r" % t, repr(t), [t])
class I(int):
    def __repr__(self): return "I"
print("%s" % I(3), f"{I(3)}", "{}".format(I(3)), str(I(3)), "%d" % I(3))
class L(list):
    def __repr__(self): return "L"
print("%s" % L(), f"{L()}", str(L()))
class F(float):
    def __repr__(self): return "F"
print("%s" % F(2), f"{F(2)}", str(F(2)))
class B(bytes):
    def __repr__(self): return "B"
print("%s" % B(), str(B()))
