# `array.extend` for arrays of ints and of floats

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from array import array

for code in "bBhHiIqQ":
    for start in ([], [1], [3, 1, 2, 1]):
        x = array(code, start)
        check(lambda: x.extend([1, 2]))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.extend(array(x.typecode, [1])))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.extend(["a"]))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.extend(5))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.extend())
        print(x.tolist())
x = array("d", [1.0, 2.5])
check(lambda: x.extend([1, 2]))
print(x.tolist())
