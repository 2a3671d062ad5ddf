def f(*args):
    return args


s, c = staticmethod(f), classmethod(f)
print(s.__func__ is f, c.__func__ is f, s.__wrapped__ is f, getattr(c, "__func__", None) is f)


class A:
    s = s
    c = c

    def m(self):
        return 1


print(A.__dict__["s"].__func__(1, 2), A.s(3), A().c(4)[1:], A().m.__func__ is A.m)
print(A.__dict__["s"] is s, hasattr(s, "missing"))
