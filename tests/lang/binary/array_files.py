# Items of arrays from files and to files.
from array import array
import io

a = array("h", [1, -2, 3])
f = io.BytesIO()
print(a.tofile(f), f.getvalue() == a.tobytes())
f.seek(0)
b = array("h")
print(b.fromfile(f, 2), b)
for n in (2, 1, 0):
    try:
        b.fromfile(f, n)
    except EOFError as e:
        print(e)
    print(b)
for wrong in (io.StringIO("abc"), 1, None):
    for call in (lambda: array("b").fromfile(wrong, 1), lambda: array("b", [1]).tofile(wrong)):
        try:
            call()
        except (TypeError, AttributeError) as e:
            print(type(e).__name__)
try:
    b.fromfile(io.BytesIO(b"x"), -1)
except ValueError as e:
    print(type(e).__name__)
print(b)
