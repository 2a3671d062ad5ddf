# Changing what a loop runs over.
a = [1, 2, 3, 4]
for x in a:
    if x == 2:
        a.remove(x)
print(a)
a = [0]
for x in a:
    if x < 5:
        a.append(x + 1)
print(a)
a = [1, 2, 3]
for x in a[:]:
    a.insert(0, x)
print(a)
for i in range(len(a)):
    a[i] *= 2
print(a)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, "end"))
a = [1, 2, 3]
it = iter(a)
print(next(it))
a.clear()
print(list(it))
s = "abc"
for ch in s:
    s += ch
print(s)
n = 3
for i in range(n):
    n += 1
print(n, i)
d = {"a": 1, "b": 2}
for k in list(d):
    d[k + "2"] = d[k]
print(d)
r = iter(range(5))
print(next(r), [x for x in r], next(r, None))
