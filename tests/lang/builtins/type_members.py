# Data attributes of built-in types, read through the type.

print(int.real.__get__(5), float.imag.__get__(2.5), int.denominator.__get__(7))
print(range.start.__get__(range(2, 9)), slice.stop.__get__(slice(1, 4)))
print(int.real.__name__, int.real.__objclass__, bool.real.__get__(True))
print(BaseException.args.__get__(ValueError(1, 2)))
e = ValueError(1)
BaseException.args.__set__(e, (3,))
print(e.args)
BaseException.__cause__.__set__(e, KeyError(2))
print(repr(e.__cause__))


def f(a, b=2):
    return a


print(type(f).__code__.__get__(f) is f.__code__, type(f).__defaults__.__get__(f))
type(f).__defaults__.__set__(f, (5,))
print(f.__defaults__)
p = property(lambda self: 1)
print(type(p).fget.__get__(p)(0))
for bad in (lambda: int.real.__get__("x"), lambda: range.start.__get__(5)):
    try:
        bad()
    except TypeError as e:
        print(e)
for cls, name in ((int, "real"), (slice, "step"), (BaseException, "args")):
    print(name in dir(cls))


class Number(int):
    pass


print(Number.real.__get__(Number(4)), Number(4).real, Number.numerator.__objclass__)
