# Steps, positions and counts beyond a machine word.
HUGE = (2**31, 2**63 - 1, 2**63, 2**64 - 1, 2**70, 10**20)
for r in (range(2, 9, 3), range(5, 0, -2), range(0), range(7), range(10**20, 10**20 + 9, 4)):
    for n in HUGE:
        print(r[::n], r[::-n], r[1:3:n], r[-1:0:-n], list(r[::n]), list(r[::-n]))
for n in HUGE[2:]:
    print(slice(8, 1, n).indices(3), slice(None, None, -n).indices(5), slice(n, -n, 1).indices(4))
    print("abcdef"[::n], [1, 2, 3][::-n], (1, 2)[-n:n], b"xyz"[n:])


def error(f):
    try:
        return f()
    except (OverflowError, IndexError, TypeError, ValueError) as e:
        return type(e).__name__


for n in (2**63, 2**70, -(2**70), 10**20):
    x = [1, 2]
    print(error(lambda: x.insert(n, 3)), error(lambda: x.pop(n)), error(lambda: x[n]), x)
    b = bytearray(b"ab")
    print(error(lambda: b.__setitem__(n, 1)), error(lambda: b.__setitem__(n, "x")), error(lambda: b[n]), b)
    print(error(lambda: b.__setitem__(5, "x")), error(lambda: b.__setitem__(5, -1)), error(lambda: b.__setitem__(5, 1)))
    print(error(lambda: "abc".replace("b", "x", n)), error(lambda: b"abc".replace(b"b", b"x", n)))
    print(error(lambda: "a b c".split(None, n)), error(lambda: "a b c".rsplit(" ", n)), error(lambda: b"a b".split(b" ", n)))
    print(error(lambda: "a".center(n)), error(lambda: "a".ljust(n)), error(lambda: b"a".rjust(n)), error(lambda: "1".zfill(n)))
    print(error(lambda: "abc".find("c", n)), error(lambda: "abc".find("c", -n)), error(lambda: "abcabc".count("c", -n, n)))
for start in ("", "abc", b"", b"abc", bytearray(b"x")):
    print(error(lambda: sum([], start)), error(lambda: sum(iter(()), start)), error(lambda: sum([start], start)))
print(sum([], [1]), sum([(1,), (2,)], ()), sum([], None))
