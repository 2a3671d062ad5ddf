# repr and str of containers and literals.
print([1, 2.5, "a", None, True, b"x", (1,), {"k": []}, {1}], (), [], {}, set(), frozenset())
print((1,), (1, 2), [()], {(): []}, {"a": {"b": {}}}, [[]], ([],), {1: {2}})
print(frozenset([1]), range(3), range(1, 5, 2), slice(1, 2), slice(None), bytearray(b"ab"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n cr\r bs\\ nul\0"))
print(repr("\x01\x1f\x7f"), repr("é ü €"), repr("\U0001f600"), [chr(0x80)])
print(repr(b"it's"), repr(b'"'), repr(b"\x00\t\n\r\\\x7f\xff"), repr(b"'\""), bytes([1, 65]))
print(str("plain"), str(b"bytes"), repr(None), repr(...), repr(NotImplemented))
print([float("inf"), float("nan"), -0.0, 1.0], {0.5: "half"})
print(str([str(1)]), str(("a",)), str({"k": "v"}), repr(ValueError("x")), [KeyError("k")])
print(int, [str, list], {"t": type(None)}, ValueError, type)
nested = []
for i in range(15):
    nested = [nested, i]
print(nested)
loop = [1, 2]
loop.append(loop)
t = (loop,)
loop.append(t)
print(loop)
print({"a": 1, "b": [1, {"c": (2, 3)}]}, [None] * 3, ["" for _ in range(2)])
