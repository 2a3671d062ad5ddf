# Contexts of decimal numbers: limits of exponents, signals, roundings, and their errors.
from decimal import *
import contextvars
import copy
import pickle
import threading

D = Decimal


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


small = Context(prec=5, Emin=-10, Emax=10, traps=[])
for operation, *args in (
    ("multiply", "9e-8", "1e-8"),
    ("multiply", "9e8", "1e8"),
    ("add", "123456", "0.5"),
    ("divide", "1e-10", "7"),
    ("divide", "1", "3"),
    ("divide", "1", "0"),
    ("divide", "0", "0"),
    ("divide", "5", "Infinity"),
    ("subtract", "Infinity", "Infinity"),
    ("quantize", "1.005", "0.01"),
    ("quantize", "1", "1e-9"),
    ("exp", "1000"),
    ("exp", "-1000"),
    ("ln", "0"),
    ("sqrt", "-1"),
    ("power", "2", "100"),
    ("power", "10", "-15"),
    ("power", "0", "0"),
    ("divmod", "1234567", "0.001"),
    ("remainder_near", "10", "6"),
    ("scaleb", "1", "20"),
    ("next_plus", "1"),
    ("next_minus", "0"),
    ("next_toward", "1", "2"),
    ("compare", "1", "NaN"),
    ("compare_signal", "1", "NaN"),
    ("compare_total", "1.0", "1"),
    ("max", "3", "NaN"),
    ("min_mag", "-3", "2"),
    ("logical_and", "1101", "1011"),
    ("logical_invert", "101"),
    ("logical_or", "12", "1"),
    ("rotate", "12345", "2"),
    ("shift", "12345", "-2"),
    ("logb", "0"),
    ("to_integral_exact", "1.5"),
    ("fma", "2", "3", "4.00001"),
    ("number_class", "1e-13"),
    ("normalize", "1200.0"),
    ("plus", "-sNaN12"),
    ("create_decimal", "123456789"),
):
    c = small.copy()
    if operation != "create_decimal":
        args = [D(a) for a in args]
    result = getattr(c, operation)(*args)
    print(operation, *args, "->", result, [k.__name__ for k in c.flags if c.flags[k]])
    for rounding in (ROUND_CEILING, ROUND_FLOOR, ROUND_DOWN, ROUND_05UP):
        c = small.copy()
        c.rounding = rounding
        print(end="  " + str(getattr(c, operation)(*args)))
    print()

print(small, DefaultContext, BasicContext, ExtendedContext, sep="\n")
c = Context(traps=[Inexact], clamp=1)
print(c.traps, c.flags[Rounded], Inexact in c.traps, len(c.flags), c.Etiny(), c.Etop())
show(lambda: c.divide(1, 3))
show(lambda: c.power(2, 10))
show(lambda: c.power(3, 7, 5))
c.traps[Inexact] = False
c.clear_flags()
print(c.divide(2, 3), c, pickle.loads(pickle.dumps(c)), copy.copy(c).prec)
for change in (
    dict(prec=0), dict(rounding="up"), dict(Emin=1), dict(Emax=-1), dict(capitals=2),
    dict(clamp=3), dict(prec="a"), dict(flags=[1]), dict(precision=3),
):
    show(lambda: Context(**change))
    if "flags" not in change:
        show(lambda: localcontext(**change))
show(lambda: setattr(c, "other", 1))
show(lambda: c.flags[int])
show(lambda: setcontext(1))
show(lambda: D(1) / 0)
show(lambda: D("abc"))
show(lambda: D(7) // 0)
show(lambda: D("9e999999") * 10)
show(lambda: D("NaN") < 1)
show(lambda: D("sNaN") == 1)
show(lambda: D(1).quantize("1"))
show(lambda: D(1).quantize(D(1), rounding="x"))
show(lambda: Context().add(1, 2.0))
show(lambda: D((0, (1,), "x")))
show(lambda: D("1e1000000000000000000"))
show(lambda: D(10) ** 40 // 3)
show(lambda: hash(D("sNaN")))
for spec in ("020,.2f", "z.1f", "n", "x", "<010", "*^12.1e", ".0%", "_.1f", "+g"):
    show(lambda: [format(D(x), spec) for x in ("1234567.891", "-0.001")])
with localcontext() as inside:
    inside.traps[FloatOperation] = True
    show(lambda: D(1.5))
    show(lambda: D(1) < 1.5)
    show(lambda: D(1) == 1.5)
    show(lambda: D.from_float(1.5))


# Each thread and each context has its own.
def work():
    print(getcontext().prec)
    getcontext().prec = 3
    print(D(1) / 3)


getcontext().prec = 9
thread = threading.Thread(target=work)
thread.start()
thread.join()
contextvars.copy_context().run(lambda: setcontext(Context(prec=4)))
print(D(1) / 3, D.__module__, Context.__module__, localcontext().__class__.__name__)
print(D(1) is D(D(1)), D("0.1") in {D("0.10")}, D("-0").as_tuple(), D("sNaN5").as_tuple())
