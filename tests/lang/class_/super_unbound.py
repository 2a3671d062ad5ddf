# `super` of a class alone, and its attributes.


class A:
    def f(self):
        return "A"

    x = 1


class B(A):
    def f(self):
        return "B" + super(B).__get__(self).f()


print(B().f())
print(super(B).__thisclass__ is B, super(B).__self__, super(B).__self_class__)
b = B()
s = super(B, b)
print(s.__thisclass__ is B, s.__self__ is b, s.__self_class__ is B)
t = super(A, B)
print(t.__self__ is B, t.__self_class__ is B)
print(super(B).__get__(b).f())
print(super(B, None).__self__)
print(type(s), s.__class__, isinstance(s, super))
print(repr(super(B)), repr(s))
try:
    super(B).f
except AttributeError as e:
    print(e)
for bad in (lambda: super(1), lambda: super(B, A()), lambda: super(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
try:
    super()
except RuntimeError as e:
    print(e)
