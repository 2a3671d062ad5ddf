# The limit on the digits of an int as decimal text.
import sys

before = sys.get_int_max_str_digits()
sys.set_int_max_str_digits(640)
print(sys.get_int_max_str_digits())


def show(f):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, str(e)[:28])


show(lambda: len(str(10**639)))
show(lambda: len(str(-(10**639))))
show(lambda: str(10**640))
show(lambda: repr(10**2000))
show(lambda: f"{10**640}")
show(lambda: "%d" % 10**640)
show(lambda: int("1" * 640) > 0)
show(lambda: int("1" * 641))
show(lambda: int("-" + "1" * 640) > 0)
show(lambda: int("1_" * 639 + "1") > 0)
show(lambda: int("1" * 641, 5))
show(lambda: int("f" * 2000, 16) > 0)
show(lambda: len(hex(10**2000)))
show(lambda: len(bin(10**700)))
show(lambda: len(f"{10**2000:x}"))
for wrong in (639, 1, -1):
    show(lambda: sys.set_int_max_str_digits(wrong))
sys.set_int_max_str_digits(0)
show(lambda: len(str(10**5000)))
sys.set_int_max_str_digits(1000)
show(lambda: len(str(10**999)))
show(lambda: len(str(10**1000)))
sys.set_int_max_str_digits(before)
print(sys.get_int_max_str_digits() == before)
