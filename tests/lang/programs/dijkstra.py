# Shortest paths with a priority queue, and a few other graph algorithms.
class PriorityQueue:
    def __init__(self):
        self.heap, self.count = [], 0

    def push(self, priority, item):
        self.count += 1
        heap = self.heap
        heap.append((priority, self.count, item))
        i = len(heap) - 1
        while i > 0 and heap[i] < heap[(i - 1) >> 1]:
            heap[i], heap[(i - 1) >> 1] = heap[(i - 1) >> 1], heap[i]
            i = (i - 1) >> 1

    def pop(self):
        heap = self.heap
        heap[0], heap[-1] = heap[-1], heap[0]
        top = heap.pop()
        i, n = 0, len(heap)
        while True:
            best = min(
                (c for c in (i, 2 * i + 1, 2 * i + 2) if c < n), key=lambda c: heap[c], default=i
            )
            if best == i:
                return top[0], top[2]
            heap[i], heap[best] = heap[best], heap[i]
            i = best

    def __bool__(self):
        return bool(self.heap)


def dijkstra(graph, start):
    distance, before, queue = {start: 0}, {}, PriorityQueue()
    queue.push(0, start)
    while queue:
        d, node = queue.pop()
        if d > distance[node]:
            continue
        for other, weight in graph[node].items():
            new = d + weight
            if new < distance.get(other, new + 1):
                distance[other], before[other] = new, node
                queue.push(new, other)
    return distance, before


def path(before, end):
    out = [end]
    while out[-1] in before:
        out.append(before[out[-1]])
    return out[::-1]


graph = {
    "a": {"b": 7, "c": 9, "f": 14},
    "b": {"a": 7, "c": 10, "d": 15},
    "c": {"a": 9, "b": 10, "d": 11, "f": 2},
    "d": {"b": 15, "c": 11, "e": 6},
    "e": {"d": 6, "f": 9},
    "f": {"a": 14, "c": 2, "e": 9},
}
distance, before = dijkstra(graph, "a")
print(sorted(distance.items()), path(before, "e"))


def topological(deps):
    out, state = [], {}

    def visit(n):
        if state.get(n) == "open":
            raise ValueError("cycle at " + n)
        if n not in state:
            state[n] = "open"
            for m in sorted(deps.get(n, ())):
                visit(m)
            state[n] = "done"
            out.append(n)

    for n in sorted(deps):
        visit(n)
    return out


print(topological({"app": ["lib", "log"], "lib": ["core"], "log": ["core"], "core": []}))
try:
    topological({"a": ["b"], "b": ["a"]})
except ValueError as e:
    print(e)
inf = 10**9
nodes = sorted(graph)
d = {(i, j): graph[i].get(j, 0 if i == j else inf) for i in nodes for j in nodes}
for k in nodes:
    for i in nodes:
        for j in nodes:
            d[i, j] = min(d[i, j], d[i, k] + d[k, j])
print([[d[i, j] for j in nodes] for i in nodes])
