# Slots are attributes of their class: descriptors.


class S:
    __slots__ = ("a", "b", "__private")


class Sub(S):
    __slots__ = ("c",)


class Open(S):
    pass


print(S.a, S._S__private, Sub.c)
print(S.a.__name__, S.a.__objclass__ is S, Sub.a.__objclass__ is S, Sub.c.__objclass__ is Sub)
print(Open.b.__objclass__ is S, type(S.a).__name__)
s = S()
S.a.__set__(s, 5)
print(s.a, S.a.__get__(s), S.a.__get__(s, S))
S.a.__delete__(s)
print(hasattr(s, "a"), hasattr(S, "a"), hasattr(S, "c"))
for call in (
    lambda: S.a.__get__(s),
    lambda: S.a.__delete__(s),
    lambda: S.a.__get__(3),
    lambda: S.a.__set__(3, 1),
    lambda: Sub.c.__set__(s, 1),
    lambda: S.d,
):
    try:
        print(call())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__)
sub = Sub()
S.a.__set__(sub, 1)
sub.c = 2
print(sub.a, Sub.a.__get__(sub), Sub.c.__get__(sub))
print(isinstance(S.a.__get__(None, S), type(S.a)))
