# Many insertions and deletions keep content and order.
d = {}
for i in range(500):
    d[i * 7919 % 1000] = i
print(len(d), list(d)[:5], list(d)[-3:])
for i in range(0, 1000, 3):
    d.pop(i, None)
print(len(d), 0 in d, 919 in d, list(d)[:5])
for i in range(1000, 1100):
    d[i] = i
print(len(d), list(d)[-2:], sum(d) % 997, sum(d.values()) % 997)
for k in list(d):
    if k % 2:
        del d[k]
print(len(d), all(k % 2 == 0 for k in d), next(iter(d)))
order = []
e = {}
state = 1
for step in range(2000):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    k = state % 50
    if state & 0x10000:
        if k not in e:
            order.append(k)
        e[k] = step
    elif k in e:
        order.remove(k)
        del e[k]
print(list(e) == order, len(e), order[:10])
while e:
    k, v = e.popitem()
    assert k == order.pop()
print(e, order)
e["again"] = 1
print(e)
s = {str(i): i for i in range(300)}
for i in range(299):
    del s[str(i)]
print(s, len(s), "299" in s, "0" in s)
s.update({str(i): -i for i in range(5)})
print(s)
