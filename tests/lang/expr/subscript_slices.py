# Subscripts and slices on the built-in sequences.
for s in ("abcdefg", [0, 1, 2, 3, 4, 5, 6], (0, 1, 2, 3, 4, 5, 6), b"abcdefg"):
    print(s[0], s[-1], s[2:5], s[:3], s[3:], s[:], s[-3:], s[:-3])
    print(s[::2], s[1::2], s[::-1], s[5:1:-2], s[-1:-4:-1], s[10:], s[3:3], s[5:2])
    print(s[-100:2], s[2:100], s[::100], s[::-3], s[None:None:None], s[: 2 + 1])
for s in ("abc", [1, 2, 3], (1, 2, 3), b"abc", range(3)):
    for index in (3, -4, 100):
        try:
            s[index]
        except IndexError:
            print("IndexError", end=" ")
    try:
        s[::0]
    except ValueError:
        print("ValueError", end=" ")
    try:
        s["x"]
    except TypeError:
        print("TypeError")
print(range(10)[2:8:3], list(range(10)[::-1]), range(10)[-2], range(0, 20, 3)[1:4])
m = [[1, 2], [3, 4]]
print(m[1][0], m[-1][-1], [r[::-1] for r in m[::-1]])
print("hello"[1:][1:][::-1], [1, 2, 3][True], [1, 2, 3][False])
