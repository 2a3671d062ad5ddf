# heapq
import heapq

h = []
for x in [5, 3, 8, 1, 9, 2, 7, 3]:
    heapq.heappush(h, x)
print(h)
print([heapq.heappop(h) for _ in range(len(h))])
h = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(h)
print(h, heapq.heapreplace(h, 10), h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 11), h)
for call in [
    lambda: heapq.heappop([]),
    lambda: heapq.heapreplace([], 1),
    lambda: heapq.heappush((), 1),
    lambda: heapq.heapify(5),
    lambda: heapq.heappush([1], "a"),
    lambda: heapq.heapify([1, "a"]),
]:
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__)
print(heapq.heappushpop([], 4))
t = []
for i, w in enumerate("the quick brown fox jumps over".split()):
    heapq.heappush(t, (len(w), -i, w))
print([heapq.heappop(t) for _ in range(6)])
print(heapq.nlargest(3, [1, 5, 2, 8, 3]), heapq.nsmallest(2, "hello"), heapq.nlargest(2, ["a", "bbb", "cc"], key=len))
print(heapq.nlargest(0, [1]), heapq.nsmallest(-1, [1]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8], [])))
print(list(heapq.merge([7, 4], [5, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))


class Job:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return "J%d" % self.n


j = []
for n in (4, 2, 6, 1, 5, 3):
    heapq.heappush(j, Job(n))
print(j, heapq.heappop(j), j)
k = [Job(n) for n in (3, 1, 2, 0)]
heapq.heapify(k)
print(k, heapq.heapreplace(k, Job(9)), heapq.heappushpop(k, Job(-1)), heapq.heappushpop(k, Job(7)), k)
seed = 1
big = []
for _ in range(300):
    seed = seed * 1103515245 + 12345 & 0xFFFF
    heapq.heappush(big, seed)
out = [heapq.heappop(big) for _ in range(300)]
print(out == sorted(out))
