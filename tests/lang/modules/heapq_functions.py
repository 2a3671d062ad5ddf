# `heapq`: what stands where after each step

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


import heapq

h = []
for x in (5, 1, 4, 1, 9, 2):
    heapq.heappush(h, x)
    print(h[0], sorted(h))
out = []
while h:
    out.append(heapq.heappop(h))
print(out)
h = [9, 8, 7, 3, 2, 1]
heapq.heapify(h)
print(h[0], all(h[(i - 1) // 2] <= h[i] for i in range(1, len(h))))
check(lambda: heapq.heappop([]))
check(lambda: heapq.heappush(5, 1))
check(lambda: heapq.heappush([1], "a"))
check(lambda: heapq.heapify((1, 2)))
h = []
for pair in ((2, "b"), (1, "z"), (1, "a")):
    heapq.heappush(h, pair)
print([heapq.heappop(h) for _ in range(3)])
