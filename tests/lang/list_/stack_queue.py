# Lists as stacks, queues, deques and heaps.
stack = []
for token in "3 4 + 2 * 7 / 5 -".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a // b}[token])
    print(token, stack)
queue = [1]
order = []
graph = {1: [2, 3], 2: [4], 3: [4, 5], 4: [6], 5: [6], 6: []}
while queue:
    node = queue.pop(0)
    if node not in order:
        order.append(node)
        queue.extend(graph[node])
print(order)


def push(heap, x):
    heap.append(x)
    i = len(heap) - 1
    while i and heap[(i - 1) // 2] > heap[i]:
        p = (i - 1) // 2
        heap[p], heap[i] = heap[i], heap[p]
        i = p


def pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0], i = last, 0
        while True:
            small = i
            for c in (2 * i + 1, 2 * i + 2):
                if c < len(heap) and heap[c] < heap[small]:
                    small = c
            if small == i:
                break
            heap[i], heap[small] = heap[small], heap[i]
            i = small
    return top


heap = []
for v in (9, 4, 7, 1, 8, 2, 6, 3, 5):
    push(heap, v)
print(heap[0], [pop(heap) for _ in range(len(heap))], heap)
ring = list(range(5))
for _ in range(3):
    ring.insert(0, ring.pop())
    print(ring)
window, out = [], []
for v in (4, 2, 12, 11, -5, 7):
    window.append(v)
    if len(window) > 3:
        del window[0]
    out.append(max(window))
print(out)
