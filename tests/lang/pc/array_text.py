# skip: stress
# Arrays of characters, pickles of arrays, and arrays that do not go together.
import array
import copy
import pickle

a = array.array("u", "aé€")
print(a, a.tounicode(), a.tolist(), len(a), a[1], a[1:], array.array("u"))
a.fromunicode("xy")
a.append("z")
a[0] = "b"
print(a, a == array.array("u", "bé€xyz"), a.index("x"), a.count("z"), a.typecode)
a *= 2
print(a.tounicode())


def check(f, *args):
    try:
        print(f(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


check(a.append, 1)
check(a.append, "ab")
check(array.array("b").tounicode)
check(array.array("b").fromunicode, "a")
check(array.array("b", [1]).extend, array.array("h", [1]))
check(array.array, "i", "text")
print(array.typecodes)
for code in array.typecodes:
    b = array.array(code, "abc" if code == "u" else [1, 2, 3])
    for protocol in range(6):
        again = pickle.loads(pickle.dumps(b, protocol))
        if again != b or again.typecode != code:
            print("differs", code, protocol, again)
    print(copy.copy(b) == b, copy.deepcopy(b) == b)
for number, items in enumerate((b"\x01", b"\xff", b"\x01\x00", b"\x00\x01")):
    print(array._array_reconstructor(array.array, "q", number, items))
print(array._array_reconstructor(array.array, "d", 17, b"?\xf0\0\0\0\0\0\0"))
check(array._array_reconstructor, int, "b", 0, b"")
check(array._array_reconstructor, array.array, "x", 0, b"")
check(array._array_reconstructor, array.array, "b", 22, b"")
check(array._array_reconstructor, array.array, "b", 2, b"a")
