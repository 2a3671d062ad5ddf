# slice objects: building, attributes, as subscripts, extended slicing.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(2, None), slice(None, None, -1))
for seq in (
    [0, 1, 2, 3, 4, 5],
    (0, 1, 2, 3, 4, 5),
    "012345",
    b"012345",
    range(6),
    bytearray(b"012345"),
):
    print(seq[slice(1, 4)], seq[slice(None, None, -2)], seq[slice(-2, None)], seq[slice(10, 0, -1)])


class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


x = Show()
print(x[1:2], x[:], x[::], x[1:], x[:2], x[::3], x[1:2:3], x["a":"b"], x[None:None])
print(x[1, 2], x[1:2, 3], x[:, :], x[..., 0], x[()], x[1,], x[(1, 2)])
x[1:2] = "v"
x[:, 0] = 5
del x[::2]
del x[1, 2]
a = x[1:2:3]
print(a.start, a.stop, a.step, type(a).__name__, x[1:2] == slice(1, 2), x[1:2] == slice(1, 3))
print(x[lambda: 1](), x[[1, 2]], x[{"k": 1}], x[x[5]], x[(y := 3)], y)
lst = list(range(10))
evens = slice(None, None, 2)
lst[evens] = ["e"] * 5
print(lst)
del lst[slice(1, 4)]
print(lst)
first, rest = slice(0, 1), slice(1, None)
print("hello"[first], "hello"[rest], [1, 2, 3][first] + [1, 2, 3][rest])
