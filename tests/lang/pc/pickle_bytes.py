# f64
# skip: stress
# The bytes that built-in values become, in every protocol.
import pickle


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def function():
    pass


again = [1]
values = [
    None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1,
    10**30, -(10**30), 127 * 256, 2**2040, 1.5, -0.0, float("inf"), "", "abc", "é€\U0001f600\n\\\0",
    "x" * 256, b"", b"\x00abc", b"y" * 256, bytearray(b""), bytearray(b"xyz"), (), (1,), (1, 2),
    (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {"a": 1, "b": [2]}, set(), {5},
    frozenset(), frozenset({5}), Point(1, "y"), Point, function, int, ValueError, ValueError("x"),
    FileNotFoundError, ..., NotImplemented, type(None), type(...), range(1, 9, 2), slice(1, None),
    1 + 2j, [again, again], Point.__init__,
]
for value in values:
    for protocol in range(6):
        print(protocol, pickle.dumps(value, protocol))
    print(pickle.dumps(value) == pickle.dumps(value, 4), pickle.dumps(value, -1)[:2])
for size in (999, 1000, 1001, 2000):
    for value in (list(range(size)), dict.fromkeys(range(size))):
        for protocol in (0, 1, 4):
            data = pickle.dumps(value, protocol)
            print(size, protocol, len(data), sum(data), pickle.loads(data) == value)
for value in ("z" * 65536, [b"z" * 70000, 1], [str(n) * 60 for n in range(1000)]):
    data = pickle.dumps(value)
    print(len(data), sum(data), data[:30], pickle.loads(data) == value)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version)
print(pickle.compatible_formats, pickle.STOP, pickle.MEMOIZE, pickle.encode_long(-129))
print(pickle.decode_long(b"\x7f\xff"), pickle.bytes_types)
