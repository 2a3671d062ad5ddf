# What programs for PCs expect of `heapq` beyond the built-in module: heaps with the largest item
# first, as CPython's own library uses them.

from uheapq import *

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
    "heappushpop",
]  # fmt: skip


# Moves the larger children up to `at` down to a leaf, then the item up from there.
def _siftup_max(heap, at):
    start, end = at, len(heap)
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        if child + 1 < end and not heap[child + 1] < heap[child]:
            child += 1
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    while at > start:
        parent = (at - 1) >> 1
        if not heap[parent] < item:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _heapify_max(heap):
    for at in range(len(heap) // 2 - 1, -1, -1):
        _siftup_max(heap, at)


def _heappop_max(heap):
    last = heap.pop()
    if not heap:
        return last
    return _heapreplace_max(heap, last)


def _heapreplace_max(heap, item):
    first = heap[0]
    heap[0] = item
    _siftup_max(heap, 0)
    return first
