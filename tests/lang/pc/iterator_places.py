# f64
# Iterators over built-in objects can be taken apart, copied and put somewhere else.
import array
import copy
import pickle

sources = ["abcdé😀f", b"abcdef", bytearray(b"xyzuvw"), [1, 2, 3, 4, 5], (1, 2, 3, 4)]
sources += [range(3, 30, 4), range(10, -10, -3), range(2**70, 2**70 + 5)]
sources += [array.array("h", [5, 6, 7, 8]), memoryview(b"abcd")]

for source in sources:
    it = iter(source)
    print(type(source).__name__)
    next(it)
    next(it)
    if type(source) is memoryview:
        continue
    print(it.__reduce__()[2], it.__reduce__()[0] is iter)
    other = copy.copy(it)
    print(list(other), list(copy.copy(it)))
    it.__setstate__(1)
    print(next(it))
    it.__setstate__(-5)
    print(next(it))
    it.__setstate__(100)
    print(list(it), len(it.__reduce__()))
    print(list(it))

data = [1, 2, 3]
it = iter(data)
next(it)
again, same = pickle.loads(pickle.dumps((it, data)))
same.append(4)
print(list(again), list(it))

back = reversed(data)
print(next(back), back.__reduce__()[2], back.__length_hint__())
again, same = pickle.loads(pickle.dumps((back, data)))
same[0] = "first"
print(list(again), type(again).__name__ in ("list_reverseiterator", "reversed"))

big = iter(range(2**32 + 2))
big.__setstate__(2**32 + 1)
print(big.__reduce__()[2], list(big))
print(list(iter([]).__reduce__()), next(iter([]), "none"))
