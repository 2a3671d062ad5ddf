# Assignment expressions in conditions, loops and comprehensions.
if (n := len([1, 2, 3])) > 2:
    print("long", n)
data = iter([3, 1, 4, 0, 5])
while (x := next(data)) != 0:
    print("got", x)
print("stopped at", x)
print([y := 1, y**2, y + 10], y)
squares = [s for v in range(6) if (s := v * v) % 2 == 0]
print(squares, s)
print(any((hit := w) and len(w) > 3 for w in ["a", "bb", "cccc", "d"]), hit)


def f(values):
    total = 0
    partial = [total := total + v for v in values]
    return partial, total


print(f([1, 2, 3, 4]))
print((a := 5) + (b := a * 2), a, b)
print(f"{(z := 7)} {z + 1}")
d = {(k := "key"): (v := 3)}
print(d, k, v)
print((lambda q: (w := q + 1) * w)(2))
lst = [10, 20, 30]
print(lst[(i := 1)], lst[i:], i)
assert (m := 4) == 4
print(m)
