# heapq: pops come sorted, pushpop and replace differ on a small item.
import heapq

h = [5, 1, 4]
heapq.heapify(h)
heapq.heappush(h, 0)
print(heapq.heappushpop(h, -1), heapq.heapreplace(h, 9), [heapq.heappop(h) for _ in range(4)])
try:
    heapq.heappop(h)
except IndexError:
    print("IndexError")
