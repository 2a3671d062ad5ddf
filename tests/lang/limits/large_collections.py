# skip: stress
# heap: 16m
# Large lists, dicts, sets and strings.
n = 50000
a = list(range(n))
print(len(a), sum(a), a[-1], a[n // 2], a[::10000])
a.reverse()
a.sort()
print(a[:3], a[-3:], a.index(n - 1), n - 1 in a)
d = {i: i * i for i in range(20000)}
print(len(d), d[19999], sum(d.values()) % 1000007, 20000 in d)
for i in range(0, 20000, 2):
    del d[i]
print(len(d), d.get(4), d[5], next(iter(d)))
s = set(range(30000))
s -= set(range(0, 30000, 3))
print(len(s), 3 in s, 4 in s)
text = "".join(str(i) for i in range(20000))
print(len(text), text[:10], text[-10:], text.count("99"), text.find("19999"))
words = {}
for i in range(20000):
    k = "w%d" % (i % 997)
    words[k] = words.get(k, 0) + 1
print(len(words), words["w0"], words["w996"], max(words.values()))
b = bytearray(100000)
for i in range(0, 100000, 1000):
    b[i] = i // 1000 % 256
print(len(b), sum(b), b.count(b"\0"))
t = tuple(a)
print(len(t), t == tuple(range(n)), hash(t) == hash(tuple(range(n))))
nested = [[j for j in range(100)] for i in range(100)]
print(sum(map(sum, nested)))
