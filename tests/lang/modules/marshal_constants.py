# Constants as bytes, and what cannot be one.
# f64
import marshal

values = (
    None,
    True,
    False,
    ...,
    0,
    -1,
    1 << 30,
    -(1 << 31),
    1 << 62,
    1 << 200,
    -(1 << 200),
    0.0,
    -2.5,
    1e300,
    3 - 4j,
    "",
    "name",
    "a text with spaces",
    "grün €",
    b"",
    b"bytes\0",
    (),
    (1, ("a", (None, b"x"))),
)
for value in values:
    back = marshal.loads(marshal.dumps(value))
    print(back == value, type(back) is type(value), repr(back))

print(str(marshal.loads(marshal.dumps(float("nan")))))
print(str(marshal.loads(marshal.dumps(float("-inf")))))
long = "x" * 3000
print(marshal.loads(marshal.dumps(long)) == long)
wide = tuple(range(1000))
print(marshal.loads(marshal.dumps(wide)) == wide)

for value in (object(), type, print, open):
    try:
        marshal.dumps(value)
    except ValueError as e:
        print("ValueError", e)

deep = ()
for i in range(5000):
    deep = (deep,)
try:
    marshal.dumps(deep)
except ValueError:
    print("too deep")
for wrong in (None, 5, "text"):
    try:
        marshal.loads(wrong)
    except TypeError:
        print("TypeError")
for call in (lambda: marshal.dumps(), lambda: marshal.loads()):
    try:
        call()
    except TypeError:
        print("TypeError")
