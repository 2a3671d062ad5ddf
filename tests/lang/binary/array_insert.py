# `array.insert` for arrays of ints and of floats

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from array import array

for code in "bBhHiIqQ":
    for start in ([], [1], [3, 1, 2, 1]):
        x = array(code, start)
        check(lambda: x.insert(0, 7))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.insert(1, 7))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.insert(99, 7))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.insert(-1, 7))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.insert(0, "a"))
        print(x.tolist())
        x = array(code, start)
        check(lambda: x.insert("a", 1))
        print(x.tolist())
x = array("d", [1.0, 2.5])
check(lambda: x.insert(0, 7))
print(x.tolist())
