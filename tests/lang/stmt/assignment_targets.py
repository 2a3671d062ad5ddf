# Multiple targets, unpacking and starred targets.
a = b = c = []
a.append(1)
print(b, a is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, s] = (1, 2), (3, 4)
print(p, q, r, s)
first, *middle, last = range(6)
print(first, middle, last)
*init, end = "abc"
head, *tail = [1]
print(init, end, head, tail)
(m, *n), o = ([1, 2, 3], 4)
print(m, n, o)
[u, v] = {"k": 1, "l": 2}
print(u, v)
d = {}
lst = [0, 0, 0]
d["x"], lst[1], (lst[0], lst[2]) = 1, 2, (3, 4)
print(d, lst)
i = 0
i, lst[i] = 2, "i was updated first"
print(i, lst)
for bad, text in (
    ((1, 2, 3), "a, b = bad"),
    ((1,), "a, b = bad"),
    ((), "a, *b = bad"),
    (5, "a, b = bad"),
):
    try:
        exec(text)
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
z = *range(3), *"xy"
print(z)
k = l = m = 7
print(k + l + m)
