# str.format: fields, positions, names, attributes, items.
print("{} {}".format(1, "two"), "{0} {1} {0}".format("a", "b"), "{x}{y}".format(x=1, y=2))
print("{{}} {{{}}}".format(5), "{!r} {!s}".format("q", "q"), "{0!r:>6}|".format("a"))
print("{0[0]} {0[1]} {1[k]}".format([1, 2], {"k": "v"}))


class P:
    x = 3

    def __init__(self):
        self.y = [P.x, "z"]


print("{0.x} {0.y[1]} {p.x}".format(P(), p=P()))
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:05d}".format("a", "b", "c", "d", 42))
print("{:d} {:x} {:X} {:o} {:b} {:c}".format(10, 255, 255, 8, 5, 65))
print("{:#x} {:#o} {:#b} {:+d} {: d} {:,}".format(255, 8, 5, 3, 3, 1234567))
print("{:.2f} {:8.3f}| {:e} {:g} {:%}".format(1.5, 2.25, 1500.0, 0.5, 0.25))
print("{:.3} {:10.2s}|{:s}".format("abcdef", "abc", "x"))
print("{:{}} {:{w}.{p}f}|".format("a", 4, 2.5, w=8, p=2))
print("{:=+8d} {:<08d} {:08.2f}".format(42, 7, -1.5))
print("{}".format([1, "a"]), "{}".format(None), "{:5}|".format(True), "{}{}".format(*"ab"))
for bad in (
    "'{}'.format()",
    "'{1}'.format(0)",
    "'{a}'.format()",
    "'{'.format(1)",
    "'{!x}'.format(1)",
    "'{:d}'.format('a')",
    "'{:s}'.format(1)",
    "'{} {0}'.format(1, 2)",
    "'{0} {}'.format(1)",
):
    try:
        print(eval(bad))
    except (IndexError, KeyError, ValueError, TypeError) as e:
        print(bad, type(e).__name__)
print("{:>{}}".format("r", 3), "{0:{1}{2}}".format("x", ">", 4), "{a[b]}".format(a={"b": 1}))
