# Displays of every size, trailing commas and nesting.
print([], [1], [1,], [1, 2,], (), (1,), (1, 2,), {}, {1: 2,}, {1,}, [[]], [()], ({},))
print([1, [2, [3, [4, [5]]]]], (1, (2, (3,))), {"a": {"b": {"c": []}}})
print((1), type((1)).__name__, (1, ), type((1,)).__name__, ((1)), [((1))], ((), ), ((1, 2), 3))
x = 1, 2
y = 1,
z = (yield_ := 5), 6
print(x, y, z)
big_list = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56,
]
print(len(big_list), sum(big_list), big_list == list(range(57)))
big_dict = {
    "a": 0, "b": 1, "c": 2, "d": 3, "e": 4, "f": 5, "g": 6, "h": 7, "i": 8, "j": 9, "k": 10, "l": 11, "m": 12,
    "n": 13, "o": 14, "p": 15, "q": 16, "r": 17, "s": 18, "t": 19, "u": 20, "v": 21, "w": 22, "x": 23, "y": 24,
}
print(len(big_dict), "".join(big_dict), sum(big_dict.values()))
computed = [len("abc"), *range(3), 1 + 1, "a" "b", None, not 1, -1, [i for i in "xy"], (lambda: 3)()]
print(computed)
consts = (1, "a", None, True, 2.5, b"b", (1, (2, "x")), -3, ...)
print(consts, consts == (1, "a", None, True, 2.5, b"b", (1, (2, "x")), -3, ...))
n = 3
print({n: n + 1, n + 1: n, "n": {n}}, [n] * n, [[n] * n] * 2, (n,) * n, {**{"k": n}}, {*range(n)} == {0, 1, 2})
