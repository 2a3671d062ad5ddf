# deque: both ends, maxlen, indices, iteration.
from collections import deque

d = deque()
print(len(d), bool(d), d, list(d), d.maxlen)
for i in range(5):
    d.append(i)
    d.appendleft(-i)
print(d, len(d), d[0], d[-1], d[4], bool(d))
print(d.pop(), d.popleft(), d)
d[0] = "first"
d[-1] = "last"
del d[1]
print(d, 2 in d, 99 in d, "last" in d)
for call in [
    lambda: deque().pop(),
    lambda: deque().popleft(),
    lambda: d[100],
    lambda: d[-100],
    lambda: d["a"],
    lambda: d[0:1],
    lambda: deque(5),
    lambda: deque([], -1),
    lambda: deque([], "a"),
    lambda: deque([1]).remove(2),
    lambda: deque([1]).index(2),
    lambda: hash(d),
    lambda: deque([1]) + [1],
    lambda: deque([1]) < [1],
    lambda: deque([1], 1).insert(0, 1),
    lambda: d.append(),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__)
b = deque("abc", 2)
print(b, b.maxlen)
b.append("d")
b.appendleft("z")
print(b)
b.extend("123")
b.extendleft("xy")
print(b, deque([1, 2], 0), deque(maxlen=3), deque([1, 2, 3], maxlen=2))
big = deque(range(1000), 300)
for i in range(700):
    big.append(i)
print(len(big), big[0], big[-1], sum(big))
q = deque()
total = 0
for i in range(3000):
    q.append(i)
    if i % 3:
        total += q.popleft()
print(len(q), total, q[0], q[-1])
print([x for x in deque("ab")], list(reversed(deque([1, 2, 3]))), sorted(deque([3, 1, 2])), tuple(deque([1])))
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError:
    print("RuntimeError")
it = iter(deque([1]))
print(next(it), next(it, None), next(it, None))
r = deque([1])
r.append(r)
print(r)
a, c = deque([5, 6])
print(a, c, max(deque([1, 5, 2])), dict(deque([(1, 2)])), "".join(deque("xyz")))
print(type(d).__name__, isinstance(d, deque))
